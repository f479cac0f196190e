using System.Reflection;
using System.Text;
using Tactus.Hosting;
using Tactus.Tools.Pieces;

namespace Tactus.Tests.Bindings.Hosting;

/// <summary>XML comments become what performers read of a control.</summary>
public sealed class XmlCommentsTests
{
    private const string Source = """
        return Piece.Run(args, piece => piece.Control("lamp", new Lamp()));

        /// <summary>Gives light.</summary>
        public class Lamp : Device
        {
            /// <summary>How bright it is:
            /// <c>0</c> is dark, see <see cref="Dim(int)"/>, and <see langword="null"/> nothing.</summary>
            public int Brightness { get; set; }

            /// <summary>Comment.</summary>
            [Doc("Attribute.")]
            public int Both { get; set; }

            public int Neither { get; set; }

            public override int Watts { get; set; }

            /// <summary>Makes it darker by <paramref name="by"/>.</summary>
            /// <param name="by">In percent.</param>
            public void Dim(int by) => Brightness -= by;
        }

        public class Device
        {
            /// <summary>What it takes.</summary>
            public virtual int Watts { get; set; }
        }
        """;

    [Test]
    public void Compile_APiece_BringsItsComments()
    {
        using var folder = new TemporaryFolder();
        var lamp = PieceLibrary.Find(folder.Write("lamp.cs", Source)).Build(1, null).Entities.Single().Control!.Type;
        Assert.That(lamp.Traits.Doc, Is.EqualTo("Gives light."));
        Assert.That(DocOf(lamp, "Brightness"), Is.EqualTo("How bright it is: 0 is dark, see Dim, and null nothing."));
        Assert.That(DocOf(lamp, "Both"), Is.EqualTo("Attribute."), "what an attribute says goes first");
        Assert.That(DocOf(lamp, "Neither"), Is.Null);
        Assert.That(DocOf(lamp, "Watts"), Is.EqualTo("What it takes."), "an override has its base's");
        Assert.That(DocOf(lamp, "Dim"), Is.EqualTo("Makes it darker by by."));
        Assert.That(lamp.Find("Dim")!.Parameters!.Single().Traits.Doc, Is.EqualTo("In percent."));
    }

    [Test]
    public void Beside_ABuiltInPiece_AreItsComments()
    {
        XmlComments.LookBesideAssemblies();
        var program = Assembly.LoadFrom(Path.Combine(Path.GetDirectoryName(Repository.Tool)!, "pieces", "04-arpeggiator", "arpeggiator.dll"));
        Assert.That(DocOf(ControlType.Of(program.GetType("Arpeggio")!), "Step"), Is.EqualTo("From one note to the next."));
    }

    [Test]
    public void Read_WhatIsNoXml_IsRefused() =>
        Assert.That(() => XmlComments.Read(new MemoryStream(Encoding.UTF8.GetBytes("<doc><members>"))), Throws.TypeOf<System.Xml.XmlException>());

    private static string? DocOf(ControlType type, string member) => type.Find(member)!.Traits.Doc;
}
