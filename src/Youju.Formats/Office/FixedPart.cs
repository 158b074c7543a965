using Youju.Formats.Writing;

namespace Youju.Formats.Office;

/// <summary>A part whose words depend on nothing, so that it is written and packed once for all packages.</summary>
internal sealed class FixedPart(Action<Markup> write)
{
    private readonly Lazy<PackedPart> packed = new(() =>
        PackedPart.PackContent(stream => OfficePackage.WriteXml(stream, write), new MemoryStream())
    );

    public FixedPart(string xml)
        : this(part => part.WriteRaw(xml)) { }

    public PackedPart Packed => packed.Value;
}
