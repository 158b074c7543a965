using System.Runtime.CompilerServices;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Text.Yaml;

namespace Youju.Packs.Library;

/// <summary>Folders of packs with all that they extend, each after those that it builds on.</summary>
internal sealed class PackChain
{
    // Most packs build on the same one, which need not be parsed for each.
    private static readonly ConditionalWeakTable<PackFile, SourceNode> Parsed = [];

    private readonly List<PackLink> links = [];

    /// <param name="folders">A later one wins over an earlier one.</param>
    public PackChain(IReadOnlyList<PackFolder> folders)
    {
        foreach (var folder in folders)
            CollectLinks(folder, []);
    }

    /// <summary>The places that any of the packs says it is made for.</summary>
    public IReadOnlyList<string> Places =>
        [.. links.SelectMany(link => link.Manifest.AppliesTo?.Places ?? []).Distinct()];

    /// <summary>The packs with the checksums of their content, the outermost first.</summary>
    public IReadOnlyList<PackStamp> CreateStamps() =>
        [.. links.Select(link => link.Folder.CreateStamp(link.Manifest)).Reverse()];

    /// <summary>All files merged into one map from their names to their content.</summary>
    public SourceNode MergeFiles() => links.Select(link => ReadFiles(link.Folder)).Aggregate(MergeNodes)!;

    /// <summary>One file of the packs' own folders; null where none of them has it.</summary>
    public SourceNode? MergeFile(string path) =>
        links
            .SelectMany(link =>
                link.Folder.Files.Where(file => file.Path == path).Select(file => ReadFile(link.Folder, file))
            )
            .Aggregate((SourceNode?)null, MergeNodes);

    public static PackManifest ReadManifest(PackFolder folder) =>
        RecordBinder.BindOrThrow<PackManifest>(ReadFile(folder, folder.Manifest));

    private static SourceNode MergeNodes(SourceNode? below, SourceNode upper) =>
        below is null ? SourceMerge.RemoveAppendSigns(upper) : SourceMerge.MergeNodes(below, upper);

    private void CollectLinks(PackFolder folder, IReadOnlyList<string> path)
    {
        if (path.Contains(folder.Id))
            throw PackException.ForCircularExtends([.. path, folder.Id]);
        var held = links.Find(link => link.Folder.Id == folder.Id);
        if (held?.Folder.Name == folder.Name)
            return;
        var manifest = ReadManifest(folder);
        if (held is not null)
            throw PackException.ForTwoVersions(folder.Id, held.Manifest.Version, manifest.Version);
        foreach (var parent in manifest.Extends.Where(parent => !AcceptsHeldVersion(parent)))
            CollectLinks(PackLibrary.FindPackFolder(parent, folder.Home), [.. path, folder.Id]);
        links.Add(new(folder, manifest));
    }

    // Who names no version takes the one that another pack has named.
    private bool AcceptsHeldVersion(string parent) => links.Exists(link => link.Folder.Id == parent);

    /// <summary>The pack as one map from the names of its files to their content.</summary>
    private static SourceNode ReadFiles(PackFolder folder)
    {
        var mark = new SourceMark(new SourceText(folder.Name, []), 1, 1);
        var folders = folder.Folders.Select(files => new MapEntry(
            new ScalarNode(mark, files.Key),
            new MapNode(mark, [.. files.Select(file => ReadEntry(folder, file))])
        ));
        return new MapNode(mark, [.. folder.Contents.Select(file => ReadEntry(folder, file)), .. folders]);
    }

    private static MapEntry ReadEntry(PackFolder folder, PackFile file)
    {
        var content = ReadFile(folder, file);
        return new MapEntry(
            new ScalarNode(
                content.Mark with
                {
                    Line = 1,
                    Column = 1,
                },
                Path.GetFileNameWithoutExtension(file.Path)
            ),
            content
        );
    }

    private static SourceNode ReadFile(PackFolder folder, PackFile file) =>
        Parsed.GetValue(file, _ =>
            file.Path.EndsWith(PackFolder.TextEnd, StringComparison.Ordinal)
                ? SourceReader.ReadPlainText($"{folder.Name}/{file.Path}", file.Text)
                : SourceReader.ParseYaml($"{folder.Name}/{file.Path}", file.Text)
        );

    private sealed record PackLink(PackFolder Folder, PackManifest Manifest);
}
