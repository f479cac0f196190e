// The shapes that the parts hand to each other. Times are milliseconds on the engine's clock unless a name says otherwise.

/**
 * What a control takes or gives.
 * @typedef {null | boolean | number | string | Value[]} Value
 */

/**
 * What a member or a parameter is beyond its type.
 * @typedef {{ label?: string | null, doc?: string | null, minimum?: number | null, maximum?: number | null, step?: number | null,
 *   unit?: string | null, curve?: "linear" | "exponential", clamp?: boolean, nullable?: boolean, default?: Value,
 *   options?: string[] | null, element?: string | null }} Traits
 * @typedef {Traits & { name: string, type: string, optional?: boolean }} Parameter
 * @typedef {Traits & { name: string, kind: "value" | "method", type: string, readOnly?: boolean,
 *   parameters?: Parameter[] | null, value?: Value }} Member
 * @typedef {{ name: string, label?: string | null, doc?: string | null, members: Member[] }} Control
 * @typedef {{ id: number, name: string, entity: string, clock: "transport" | "beats" | "ms", tempo: number,
 *   running: boolean, muted: boolean, fault: string | null, onLocate?: "seek" | "restart" | "goOn", late?: number | null }} GeneratorState
 * @typedef {{ piece: string, seed: number, step: number, lookAhead: number, controls: Control[],
 *   generators: GeneratorState[], presets?: string[], undo?: string | null, redo?: string | null }} Description
 */

/**
 * `at` in ms, `position` in units, `tempo` in bpm.
 * `leader` is whose transport the engine follows, null for none; `report` the last of its reports that the engine has taken in.
 * @typedef {{ at: number, position: number, playing: boolean, tempo: number, numerator: number, denominator: number,
 *   leader?: string | null, report?: number, drivable?: boolean }} TransportState
 * @typedef {{ kind: number, base: number, events: unknown[] }} Section
 * @typedef {{ generator: number | null, from: number, silence: boolean, again: boolean }} Recall
 */

/**
 * How the engine is, as `docs/protocol.md` says under "The status"; only the parts that were asked for. `drift` in parts per million, the residual in ms.
 * @typedef {{ leader: string | null, drift: number, residual: { count: number, p50: number, p99: number } | null }} TransportStatus
 * @typedef {{ piece: string, running: boolean, lookAhead: number, watchers: number, transport?: TransportStatus & Record<string, any>,
 *   generators?: any[], performers?: any[], loop?: any }} Status
 */

/**
 * A script: whether it runs, and what went wrong last, null for nothing.
 * @typedef {{ name: string, status: string, problem: string | null }} ScriptState
 */

/**
 * A note's length is `units` of the transport plus `ms`; one of them is zero.
 * @typedef {{ pitch: number, velocity: number, channel: number, units: number, ms: number }} Note
 */

/**
 * An event as a batch brings it. `place` is in units where it is on the transport, else in ms; `isNow`: it is played when it arrives.
 * @typedef {{ generator: number, onTransport: boolean, place: number, isNow?: boolean, note: Note | null, atoms: Value[] | null }} WireEvent
 */

/**
 * - `waiting`: on the transport, which stands. `pending`: has a due time. `handed`: given to the sink, may still be taken back.
 * - `begun`: its due time has passed. `ended`: so has its end. `recalled`: the engine took it back in time. `missed`: it came too late to play.
 * @typedef {"waiting" | "pending" | "handed" | "begun" | "ended" | "recalled" | "missed"} ItemState
 */

/**
 * An event on its way through the player. `due` and `end` in ms on the engine's clock; infinite while it waits.
 * @typedef {WireEvent & { id: number, state: ItemState, due: number, end: number }} Item
 */

/**
 * Whoever makes events heard or seen. Every method is given the item with its present `due` and `end`.
 * @typedef {object} Sink
 * @property {(item: Item) => void} start Plays it at `due`; called ahead of time.
 * @property {(item: Item) => void} cancel Takes back what has not begun.
 * @property {(item: Item) => void} silence Ends at once what sounds.
 * @property {(item: Item) => void} move Its end has moved.
 * @property {(item: Item) => boolean} [begun] Whether it can no longer be taken back, though its due time may not have passed.
 * @property {number} [lead] By how much, at most, what it was given begins before its due time, in ms; not a number where it does not.
 */

export {};
