using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Lexicons;
using Youju.Packs.Definitions.Tables;
using Youju.Text.Yaml;

namespace Youju.Packs.Library;

/// <summary>Binds packs, merged with all they extend, to records.</summary>
internal static class PackLoader
{
    /// <summary>One pack of several folders; a later folder wins over an earlier one.</summary>
    /// <exception cref="PackException">Something does not hold between the parts of the pack.</exception>
    public static Pack LoadPack(params IReadOnlyList<PackFolder> folders)
    {
        var (pack, source) = BindFolders(folders);
        PackCheck.ThrowOnProblems(pack, source);
        return pack;
    }

    /// <summary>One pack of folders that tests have found in order, so that no run needs to look again.</summary>
    public static Pack LoadTestedPack(IReadOnlyList<PackFolder> folders) => BindFolders(folders).Pack;

    /// <summary>What a pack says of outlines; the other files are left alone.</summary>
    public static OutlineGuide LoadOutlines(PackFolder folder)
    {
        var chain = new PackChain([folder]);
        return new()
        {
            Catalog = BindOrDefault<OutlineCatalog>(chain.MergeFile("outline.yaml")),
            Places = BindOrDefault<PlaceLexicon>(chain.MergeFile("places.yaml")),
            NoteStarts = BindOrDefault<TablePhraseLexicon>(
                (chain.MergeFile("tables.yaml") as MapNode)?.FindValue("words")
            ).NoteStarts,
            MadeFor = chain.Places,
        };
    }

    public static PackManifest ReadManifest(PackFolder folder) => PackChain.ReadManifest(folder);

    private static (Pack Pack, SourceNode Source) BindFolders(IReadOnlyList<PackFolder> folders)
    {
        var chain = new PackChain(folders);
        var source = chain.MergeFiles();
        var bound = RecordBinder.BindOrThrow<Pack>(source);
        var pack = bound with
        {
            Registers = bound.Registers.ToDictionary(
                register => register.Key,
                register => bound.Records.ShapeRegister(register.Value),
                StringComparer.Ordinal
            ),
            Ledger = bound.Ledger with { CodeNames = CollectCodeNames(bound.Subjects) },
            Stamps = chain.CreateStamps(),
            Examples = [.. folders[^1].Examples],
            Checks = bound.Checks.ToDictionary(
                check => check.Key,
                check => PackWords.CollectWords(check.Value, bound),
                StringComparer.Ordinal
            ),
            OwnChecks = [.. folders[^1].CheckNames],
            MadeFor = chain.Places,
        };
        return (pack, source);
    }

    private static Dictionary<string, string> CollectCodeNames(SubjectCodes subjects) =>
        subjects
            .Functions.Concat(subjects.FunctionItems)
            .Concat(subjects.Economics)
            .DistinctBy(subject => subject.Key)
            .ToDictionary(StringComparer.Ordinal);

    private static T BindOrDefault<T>(SourceNode? node)
        where T : new() => node is null ? new() : RecordBinder.BindOrThrow<T>(node);
}
