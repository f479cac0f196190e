import assert from "node:assert/strict";
import { test } from "node:test";
import { Slack } from "../client/slack.js";

test("Slack_OfAThousandEvents_GivesItsFigures", () => {
  const slack = new Slack();
  for (let ms = 1; ms <= 1000; ms++) slack.add(ms);
  assert.deepEqual(slack.figures(), { count: 1000, p50: 501, p99: 11, p999: 2, min: 1 });
  assert.equal(slack.late, 0);
});

test("Slack_BelowZero_CountsAsLate", () => {
  const slack = new Slack();
  slack.add(-1);
  slack.add(5);
  assert.equal(slack.late, 1);
  assert.equal(slack.figures().min, -1);
});

test("Slack_OfTheLastFew_ForgetsABadBeginning", () => {
  const slack = new Slack();
  for (let i = 0; i < 20; i++) slack.add(-500);
  for (let i = 0; i < 5000; i++) slack.add(80);
  assert.deepEqual([slack.figures(256).min, slack.late], [80, 20]);
  for (let i = 0; i < 10; i++) slack.add(i);
  assert.deepEqual([slack.figures(10).min, slack.figures(10).p50], [0, 5]);
});

test("Slack_OfNothing_HasNoFigures", () => assert.ok(Number.isNaN(new Slack().figures().p99)));

test("Slack_TakenByTheSecond_LeavesOutWhatCameAgain", () => {
  const slack = new Slack();
  for (let ms = 1; ms <= 2000; ms++) slack.add(ms);
  slack.skew();
  slack.add(-500);
  slack.settle();
  slack.add(-3);
  assert.deepEqual(slack.takeSecond(), { count: 2001, late: 1, low: 2, middle: 1000 });
  assert.deepEqual(slack.takeSecond(), { count: 0, late: 0, low: 0, middle: null });
});
