/// <reference path="tactus.d.ts" />
// A form over 32 bars: the melody, the melody an octave higher, the melody a fourth up and softer, and the melody again.
const parts = [
  { tonic: 0, octave: 4, volume: 60 },
  { tonic: 0, octave: 5, volume: 80 },
  { tonic: 5, octave: 4, volume: 45 },
  { tonic: 0, octave: 4, volume: 70 },
];

on("bar", ({ bar }) => {
  if (bar % 8 !== 1) return;
  Object.assign(controls.melody, parts[Math.floor(bar / 8) % parts.length], { loop: true });
});
