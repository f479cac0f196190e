/// <reference path="tactus.d.ts" />
// The climb turns round at every bar of the transport.
on("bar", ({ bar }) => (controls.climb.direction = bar % 2 === 1 ? "Up" : "Down"));
