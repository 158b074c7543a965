using Youju.Formats.Reading;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>A file that is to be evidence.</summary>
/// <param name="Name">What it is to be called: 灯会-现场.jpg for a file of a folder's folder, where names repeat.</param>
internal sealed record EvidencePath(string Path, string Name)
{
    public EvidencePath(string path)
        : this(path, System.IO.Path.GetFileName(path)) { }

    public static EvidencePath CreateWithin(string folder, string path) =>
        new(path, System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/').Replace('/', '-'));

    /// <exception cref="UsageException">The file is too large.</exception>
    public SourceFile LoadSource() => EvidenceContent.LoadSource(Path) with { Name = Name };
}
