using MessagePack;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

/// <summary>What performers are told of a piece, word for word.</summary>
public sealed class DescriptionEncoderTests
{
    private const string Nothing = "label:nil,doc:nil,minimum:nil,maximum:nil,step:nil,unit:nil,curve:\"linear\",clamp:false,nullable:false";

    [Test]
    public void Member_WithAttributes_TellsThemAll() => Assert.That(MemberOf("Cutoff"), Is.EqualTo(
        "{name:\"Cutoff\",kind:\"value\",type:\"float\",readOnly:false,label:\"Cut-off\",doc:\"Where the filter closes.\",minimum:20.0,maximum:20000.0,step:10.0,"
        + "unit:\"Hz\",curve:\"exponential\",clamp:true,nullable:false,default:440,options:nil,element:nil,parameters:nil,value:880.0}"));

    [Test]
    public void Member_WithoutAttributes_TellsWhatItBeganWith() => Assert.That(MemberOf("Way"), Is.EqualTo(
        $"{{name:\"Way\",kind:\"value\",type:\"enum\",readOnly:false,{Nothing},default:\"Up\",options:[\"Up\",\"Down\"],element:nil,parameters:nil,value:\"Down\"}}"));

    [Test]
    public void Member_ThatIsAMethod_TellsItsParametersInFull() => Assert.That(MemberOf("Play"), Is.EqualTo(
        $"{{name:\"Play\",kind:\"method\",type:\"none\",readOnly:false,{Nothing},default:nil,options:nil,element:nil,parameters:["
        + "{name:\"pitches\",type:\"list\",optional:false,label:nil,doc:nil,minimum:0.0,maximum:127.0,step:nil,unit:nil,curve:\"linear\",clamp:false,nullable:false,default:nil,options:nil,element:\"int\"},"
        + $"{{name:\"way\",type:\"enum\",optional:true,{Nothing},default:\"Down\",options:[\"Up\",\"Down\"],element:nil}}],value:nil}}"));

    [Test]
    public void Control_OfAClassWithWords_TellsThem() => Assert.That(Description(), Does.Contain("controls:[{name:\"filter\",label:\"The filter\",doc:nil,members:[{"));

    private static string MemberOf(string name)
    {
        var all = Description();
        var start = all.IndexOf($"{{name:\"{name}\"", StringComparison.Ordinal);
        var end = start;
        for (var depth = 0; end == start || depth > 0; end++)
            depth += all[end] is '{' ? 1 : all[end] is '}' ? -1 : 0;
        return all[start..end];
    }

    private static string Description()
    {
        var piece = new Piece("piece");
        var filter = piece.Control("filter", new Filter());
        (filter.Cutoff, filter.Way) = (880, Way.Down);
        return WireText.Of(frame =>
        {
            var writer = new MessagePackWriter(frame);
            DescriptionEncoder.Write(ref writer, piece, new EngineOptions());
            writer.Flush();
        });
    }

    private enum Way
    {
        Up,
        Down,
    }

    [Label("The filter")]
    private sealed class Filter
    {
        [Label("Cut-off"), Doc("Where the filter closes."), Range(20, 20_000, Curve = Curve.Exponential, Clamp = true), Step(10), Unit("Hz"), Default(440)]
        public double Cutoff { get; set; } = 440;

        public Way Way { get; set; }

        public void Play([Range(0, 127)] int[] pitches, Way way = Way.Down) => Way = pitches.Length > 0 ? way : Way;
    }
}
