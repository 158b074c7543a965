namespace Youju.Packs.Loading;

/// <summary>Reads a pack with all it extends, and merges them into one.</summary>
internal static class PackLoader
{
    public static Pack Load(PackFolder folder)
    {
        var chain = new List<(PackFolder Folder, PackManifest Manifest)>();
        Collect(folder, [], chain);

        var empty = SourceReader.Read(folder.Name, "");
        var merged = chain.Aggregate(empty, (below, pack) => SourceMerge.Over(below, Whole(pack.Folder)));
        return RecordBinder.Bind<Pack>(merged) with
        {
            Stamps = [.. chain.Select(pack => pack.Folder.Stamp(pack.Manifest)).Reverse()],
            Examples = [.. folder.Examples],
        };
    }

    public static PackManifest ReadManifest(PackFolder folder) =>
        RecordBinder.Bind<PackManifest>(SourceReader.Read(NameOf(folder, folder.Manifest), folder.Manifest.Text));

    /// <summary>Lists the packs so that each comes after those it extends.</summary>
    private static void Collect(PackFolder folder, IReadOnlyList<string> path, List<(PackFolder Folder, PackManifest Manifest)> chain)
    {
        if (path.Contains(folder.Name)) throw PackException.Circle([.. path, folder.Name]);
        if (chain.Any(pack => pack.Folder.Name == folder.Name)) return;
        var manifest = ReadManifest(folder);
        foreach (var parent in manifest.Extends) Collect(PackLibrary.Find(parent, folder.Home), [.. path, folder.Name], chain);
        chain.Add((folder, manifest));
    }

    /// <summary>The pack as one map from the names of its files to their content.</summary>
    private static MapNode Whole(PackFolder folder)
    {
        var entries = folder.Contents.Select(file =>
        {
            var content = SourceReader.Read(NameOf(folder, file), file.Text);
            return new MapEntry(new ScalarNode(content.Mark with { Line = 1, Column = 1 }, Path.GetFileNameWithoutExtension(file.Path)), content);
        });
        return new MapNode(new SourceMark(new SourceText(folder.Name, []), 1, 1), [.. entries]);
    }

    private static string NameOf(PackFolder folder, PackFile file) => $"{folder.Name}/{file.Path}";
}
