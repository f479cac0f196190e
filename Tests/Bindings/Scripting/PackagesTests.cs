using Tactus.Scripting;
using Tactus.Scripting.Node;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>npm packages beside a script: there where the user says so, and only there.</summary>
internal sealed class PackagesTests
{
    [TestCase("import scale, { root } from 'scales'; log(root, scale(2));", "60 64")]
    [TestCase("import * as all from 'modern'; log(all.default, all.steps);", "7 [2,2,1]")]
    [TestCase("import { root } from './chords.js'; log(root);", "60")]
    public void Package_WhereItIsAllowed_IsImported(string code, string said)
    {
        using var stage = WithPackages(isAllowed: true);
        Assert.That(stage.LoadAndHear(code), Is.EqualTo(said));
    }

    [TestCase("import scale from 'scales';", "'scales' is no file of the script's folder; import those as './name.js'. Packages are there only with --script-packages.")]
    [TestCase("import { root } from './chords.js';", "'scales' is no file of the script's folder; import those as './name.js'. Packages are there only with --script-packages.")]
    public void Package_WhereItIsNotAllowed_IsRefused(string code, string sentence)
    {
        using var stage = WithPackages(isAllowed: false);
        Assert.That(() => stage.Load(code), Throws.TypeOf<ScriptException>().With.Message.Contains(sentence));
    }

    [TestCase("import x from 'scaels';", "there is no package 'scaels' in the node_modules beside the script; install it there: npm install scaels. (swing.js)")]
    [TestCase("import x from 'broken';", "the package 'broken' cannot be loaded: it broke (swing.js)")]
    public void Package_ThatCannotBeHad_SaysWhatToDo(string code, string sentence)
    {
        using var stage = WithPackages(isAllowed: true);
        Assert.That(() => stage.Load(code), Throws.TypeOf<ScriptException>().With.Message.Contains(sentence));
    }

    [Test]
    public void Jint_WithPackages_IsRefused() =>
        Assert.That(() => ScriptEngines.Choose("jint", "/music"), Throws.Exception.With.Message.StartsWith("npm packages need Node; use --script-engine node"));

    private static ScriptStage WithPackages(bool isAllowed)
    {
        ScriptStage? stage = null;
        stage = new(() => new NodeEngine(isAllowed ? stage!.Folder : null));
        stage.Write("node_modules/scales/package.json", """{ "name": "scales", "version": "1.0.0", "main": "lib/main.js" }""");
        stage.Write("node_modules/scales/lib/main.js", "const { root } = require('./root'); module.exports = (n) => root + 2 * n; module.exports.root = root;");
        stage.Write("node_modules/scales/lib/root.js", "exports.root = 60;");
        stage.Write("node_modules/modern/package.json", """{ "name": "modern", "version": "1.0.0", "type": "module", "exports": "./index.js" }""");
        stage.Write("node_modules/modern/index.js", "export default 7; export const steps = [2, 2, 1];");
        stage.Write("node_modules/broken/index.js", "throw new Error('it broke')");
        stage.Write("chords.js", "export { root } from 'scales';");
        return stage;
    }
}
