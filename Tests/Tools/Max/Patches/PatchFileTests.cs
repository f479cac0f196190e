using System.Text.Json.Nodes;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.Tools.Max.Patches;

/// <summary>Patches are read and written as Max 9.1 lays them out.</summary>
[TestFixture]
public sealed class PatchFileTests
{
    [Test]
    public void Parse_OfNumbersThatEndWithThePoint_ReadsThemAsMaxDoes()
    {
        var file = PatchFile.Parse("""{ "patcher" : { "rect" : [ 595., 44., 1.5 ], "boxes" : [ { "box" : { "text" : "say \"1.\" or 2." } } ] } }""", "old.maxpat");
        Assert.That(file.Json["patcher"]!["rect"]!.ToJsonString(), Is.EqualTo("[595.0,44.0,1.5]"));
        Assert.That(file.Json["patcher"]!["boxes"]![0]!["box"]!["text"]!.GetValue<string>(), Is.EqualTo("say \"1.\" or 2."));
    }

    [Test]
    public void ToText_OfASmallPatch_IsLaidOutAsMaxDoes()
    {
        var patch = new PatchBuilder();
        patch.Cord(patch.Object("loadbang", 20, 20), 0, patch.Message("1 2.5", 20, 60.5), 0);
        Assert.That(patch.ToFile("a.maxpat").ToText(), Is.EqualTo("""
            {
                "patcher": {
                    "fileversion": 1,
                    "appversion": {
                        "major": 9,
                        "minor": 1,
                        "revision": 3,
                        "architecture": "x64",
                        "modernui": 1
                    },
                    "classnamespace": "box",
                    "rect": [ 100.0, 100.0, 640.0, 480.0 ],
                    "boxes": [
                        {
                            "box": {
                                "id": "obj-1",
                                "maxclass": "newobj",
                                "numinlets": 1,
                                "numoutlets": 1,
                                "outlettype": [ "bang" ],
                                "patching_rect": [ 20.0, 20.0, 53.8, 22.0 ],
                                "text": "loadbang"
                            }
                        },
                        {
                            "box": {
                                "id": "obj-2",
                                "maxclass": "message",
                                "numinlets": 2,
                                "numoutlets": 1,
                                "outlettype": [ "" ],
                                "patching_rect": [ 20.0, 60.5, 37.0, 22.0 ],
                                "text": "1 2.5"
                            }
                        }
                    ],
                    "lines": [
                        {
                            "patchline": {
                                "destination": [ "obj-2", 0 ],
                                "source": [ "obj-1", 0 ]
                            }
                        }
                    ]
                }
            }

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void ToText_OfWhatWasRead_KeepsNumbersKeysAndLetters()
    {
        const string Text = "{\n    \"patcher\": {\n        \"z\": 1.50,\n        \"a\": [ 1e-05, \"é🎲\\n\", [] ],\n        \"e\": {        },\n        \"n\": [ -1, \"<\" ]\n    }\n}\n";
        var expected = Text.Replace("[ 1e-05, \"é🎲\\n\", [] ]", "[\n            1e-05,\n            \"é🎲\\n\",\n            []\n        ]", StringComparison.Ordinal);
        Assert.That(PatchFile.Parse(Text, "a.maxpat").ToText(), Is.EqualTo(expected));
    }

    [Test]
    public void Parse_OfAKeyTwice_IsRefused() => Assert.That(
        () => PatchFile.Parse("{\"patcher\":{\"rect\":1,\"rect\":2}}", "a.maxpat"), Throws.InstanceOf<PatchFormatException>());

    [Test]
    public void Place_OfAnInnerPatcher_NamesTheBoxesAroundIt()
    {
        var (outer, middle, inner) = (new PatchBuilder(), new PatchBuilder(), new PatchBuilder());
        middle.Inside("p inner", 20, 20, inner);
        outer.Inside("p middle", 20, 20, middle);
        Assert.That(outer.ToFile("a.maxpat").Root.WithInner().Select(patcher => patcher.Place), Is.EqualTo(["", "p middle", "p middle > p inner"]));
    }

    [TestCase("metro 500 @active 1 0", "metro", "500", "1 0")]
    [TestCase("prepend \"two words\" @active", "prepend", "two words", "")]
    [TestCase("sprintf %s\\, %s", "sprintf", "%s,|%s", null)]
    [TestCase("", "", "", null)]
    public void BoxText_Parse_SplitsAsMaxDoes(string text, string name, string arguments, string? active)
    {
        var words = BoxText.Parse(text);
        Assert.Multiple(() =>
        {
            Assert.That(words.Name, Is.EqualTo(name));
            Assert.That(string.Join('|', words.Arguments), Is.EqualTo(arguments));
            Assert.That(words.Attribute("active") is { } values ? string.Join(' ', values) : null, Is.EqualTo(active));
        });
    }

    [Test]
    public void SavedBy_WithoutAVersion_IsTheOldMaxThatWroteNone() => Assert.That(
        new PatchFile(new JsonObject { ["patcher"] = new JsonObject { ["bglocked"] = 0 } }, "a.maxpat").Root.IsOld, Is.True);
}
