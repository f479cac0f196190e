// The messages of docs/protocol.md: number, sender, fields in order, since which version.
// This table is what `wire.js` reads and writes by; a test holds it against the document.
import {
  batchSections, boolean, booleanOrTrue, description, finite, finiteOrNil, integer, integerOrNil, milliseconds, scripts, status, text, textOrNil, time, units, value, values, valuesOrNone,
} from "./fields.js";

/** The version of the protocol that this library speaks. */
export const PROTOCOL_VERSION = 1;

/**
 * @typedef {"performer" | "engine"} Sender
 * @typedef {{ number: number, from: Sender, since: number, says: string, fields: Record<string, import("./fields.js").Field> }} Message
 */

/** @satisfies {Record<string, Message>} */
export const MESSAGES = /** @type {const} */ ({
  hello: {
    number: 1, from: "performer", since: 1, says: "Who I am, and what I already have.",
    fields: { version: integer, name: text, session: textOrNil, last: integer },
  },
  ping: {
    number: 2, from: "performer", since: 1, says: "What time is it with you?",
    fields: { id: integer, sent: milliseconds },
  },
  get: {
    number: 3, from: "performer", since: 1, says: "Tell me a member's value.",
    fields: { request: integer, control: text, member: text },
  },
  set: {
    number: 4, from: "performer", since: 1, says: "Give a member a value.",
    fields: { request: integer, control: text, member: text, values },
  },
  call: {
    number: 5, from: "performer", since: 1, says: "Call a method.",
    fields: { request: integer, control: text, member: text, arguments: values },
  },
  subscribe: {
    number: 6, from: "performer", since: 1, says: "Tell me when a member changes, or no longer.",
    fields: { request: integer, control: text, member: text, on: boolean },
  },
  "transport command": {
    number: 7, from: "performer", since: 1, says: "Play, stop, continue, locate, tempo, metre.",
    fields: { request: integer, command: text, arguments: values },
  },
  "generator command": {
    number: 8, from: "performer", since: 1, says: "Start, stop, reset, tempo, mute.",
    fields: { request: integer, generator: text, command: text, arguments: values },
  },
  report: {
    number: 9, from: "performer", since: 1, says: "What my own transport does.",
    fields: { report: integer, at: time, position: units, playing: boolean, tempo: finite, numerator: integer, denominator: integer, drivable: booleanOrTrue },
  },
  slack: {
    number: 10, from: "performer", since: 1, says: "How early the events of the last second were here.",
    fields: { count: integer, late: integer, low: milliseconds, middle: finiteOrNil, roundTrip: finiteOrNil, drift: finiteOrNil, byGenerator: valuesOrNone },
  },
  watch: {
    number: 11, from: "performer", since: 1, says: "Tell me now and then how you are.",
    fields: { version: integer, every: milliseconds, parts: values },
  },
  "preset command": {
    number: 12, from: "performer", since: 1, says: "Save, recall, list, delete, morph presets.",
    fields: { request: integer, command: text, arguments: values },
  },
  "history command": {
    number: 13, from: "performer", since: 1, says: "Undo, redo, list.",
    fields: { request: integer, command: text, arguments: values },
  },
  script: {
    number: 14, from: "performer", since: 1, says: "Load, unload, reload, list.",
    fields: { request: integer, command: text, arguments: values },
  },
  welcome: {
    number: 32, from: "engine", since: 1, says: "Which session this is, and what the piece holds.",
    fields: { version: integer, session: text, number: integer, now: time, resumed: boolean, description },
  },
  batch: {
    number: 33, from: "engine", since: 1, says: "All events of one step.",
    fields: { since: integer, number: integer, sections: batchSections },
  },
  recall: {
    number: 34, from: "engine", since: 1, says: "Forget what is pending.",
    fields: { generator: integerOrNil, from: time, silence: boolean, again: boolean },
  },
  transport: {
    number: 35, from: "engine", since: 1, says: "Where the transport is and how it moves.",
    fields: { at: time, position: units, playing: boolean, tempo: finite, numerator: integer, denominator: integer, leader: textOrNil, report: integer, drivable: booleanOrTrue },
  },
  generator: {
    number: 36, from: "engine", since: 1, says: "How a generator is.",
    fields: { id: integer, running: boolean, muted: boolean, tempo: finite, fault: textOrNil },
  },
  answer: {
    number: 37, from: "engine", since: 1, says: "What was asked for, or what was wrong.",
    fields: { request: integer, ok: boolean, value },
  },
  change: {
    number: 38, from: "engine", since: 1, says: "A member has a new value.",
    fields: { control: text, member: text, value, request: integerOrNil },
  },
  pong: {
    number: 39, from: "engine", since: 1, says: "The time with me, when your ping came and when this left.",
    fields: { id: integer, sent: milliseconds, received: milliseconds, answered: milliseconds },
  },
  log: {
    number: 40, from: "engine", since: 1, says: "A line for people.",
    fields: { level: text, text, at: time },
  },
  description: {
    number: 41, from: "engine", since: 1, says: "The piece has other controls or generators now.",
    fields: { description },
  },
  goodbye: {
    number: 42, from: "engine", since: 1, says: "Why the connection closes now.",
    fields: { code: integer, sentence: text },
  },
  drive: {
    number: 43, from: "engine", since: 1, says: "Do this with your transport, which leads.",
    fields: { command: text, arguments: values },
  },
  "look ahead": {
    number: 44, from: "engine", since: 1, says: "How far ahead you need your events, and how far ahead they are sent.",
    fields: { wanted: milliseconds, used: milliseconds },
  },
  status: {
    number: 45, from: "engine", since: 1, says: "How I am.",
    fields: { at: time, status },
  },
  presets: {
    number: 46, from: "engine", since: 1, says: "The piece has these presets now.",
    fields: { names: values },
  },
  history: {
    number: 47, from: "engine", since: 1, says: "What can be undone and redone now.",
    fields: { undo: textOrNil, redo: textOrNil },
  },
  scripts: {
    number: 48, from: "engine", since: 1, says: "Which scripts there are, and how they are.",
    fields: { engine: textOrNil, scripts },
  },
});
