/// <reference path="tactus.d.ts" />
// One control follows another: the higher the texture lies, the softer it is. Where it lies is left to chance, every two bars anew.
every("2 bars", () => (controls.texture.pitchMean = 64 + 12 * (random() - 0.5)));

on("control", "texture.pitchMean", (pitch) => (controls.texture.volumeMean = 64 - 3 * (pitch - 64)));
