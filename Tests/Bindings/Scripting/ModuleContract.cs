using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>Modules of a script's own folder, and of nowhere else.</summary>
internal abstract class ModuleContract : ScriptContract
{
    [Test]
    public void Module_OfTheFolder_IsImported()
    {
        using var stage = Stage();
        stage.Write("lib/chords.js", "import { third } from '../third.js'; export default (root) => [root, third(root)]; export const name = 'chords';");
        stage.Write("third.js", "export const third = (root) => root + 4;");
        Assert.That(stage.LoadAndHear("import chord, { name } from './lib/chords.js'; log(name, chord(60))"), Is.EqualTo("chords [60,64]"));
    }

    [TestCase("")]
    [TestCase("import * as all from './chords.js'; ")]
    public void Import_AsAFunction_IsRefusedInWords(string before)
    {
        using var stage = Stage();
        stage.Write("chords.js", "export const a = 1;");
        var heard = stage.LoadAndHear($"{before}try {{ await import('./chords.js'); log('it came') }} catch (error) {{ log(error instanceof TypeError, error.message) }}");
        Assert.That(heard, Is.EqualTo("true import(…) is not for scripts; write import … from './name.js' at the top of the file, and what it brings is there when the file is loaded."));
    }

    [TestCase("void import('./chords.js').then(() => controls.arp.note(7), () => {})")]
    [TestCase("import('./chords.js')")]
    public void Import_AsAFunctionInACallback_IsRefusedInWordsAndLeavesTheOthersAlone(string import)
    {
        using var stage = Stage();
        stage.Write("chords.js", "export const a = 1;");
        stage.Load($"on('beat', () => {{ {import} }});\non('beat', ({{ beat }}) => controls.arp.note(beat))").Play(3);
        Assert.That(stage.Arp.Given, Is.EqualTo([1, 2, 3]));
        Assert.That(stage.Said, Has.Count.EqualTo(3));
        Assert.That(stage.Said[0], Does.Match(@"on\(""beat""\) \(line 1\) failed at 1\.1: TypeError: import\(…\) is not for scripts; .* \(swing\.js:1:"));
    }

    [TestCase("import '../outside.js'", "lies outside of the script's folder")]
    [TestCase("import 'node:fs'", "is no file of the script's folder")]
    [TestCase("import '/etc/passwd'", "is no file of the script's folder")]
    [TestCase("import './nowhere.js'", "there is no './nowhere.js' beside it.")]
    [TestCase("import './deep.js'", "there is no '../nowhere.js' beside 'lib/deeper.js'.")]
    [TestCase("import { x } from './chords.js'", "x")]
    public void Module_FromElsewhere_IsRefused(string code, string why)
    {
        using var stage = Stage();
        stage.Write("chords.js", "export const a = 1;");
        stage.Write("deep.js", "import './lib/deeper.js'");
        stage.Write("lib/deeper.js", "export const a = 1;\nimport * as all from '../nowhere.js'");
        Assert.That(() => stage.Load(code), Throws.TypeOf<ScriptException>().With.Message.Contains(why));
    }

    [Test]
    public void Callback_WrittenInAModule_IsNamedWithItsFile()
    {
        using var stage = Stage();
        stage.Write("lib/beats.js", "export function begin() {\n  on('beat', () => {\n    throw new Error('no');\n  });\n}");
        stage.Load("import { begin } from './lib/beats.js'; begin();").Play(1);
        Assert.That(stage.Said[0], Does.StartWith("Error: Script 'swing.js': on(\"beat\") (lib/beats.js:2) failed at 1.1: Error: no (lib/beats.js:3").And.EndsWith("`throw new Error('no');`)"));
    }
}
