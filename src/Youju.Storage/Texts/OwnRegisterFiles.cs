using System.Collections.Immutable;
using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>registers/*.yaml: registers that only one dossier has, defined as those of packs are.</summary>
public static class OwnRegisterFiles
{
    private const string End = ".yaml";

    public static string BuildFilePath(string register) => $"{RegisterFile.Folder}{register}{End}";

    /// <summary>A definition read and shaped by the words of a pack.</summary>
    /// <exception cref="FileException">It is no definition; each error shows its place.</exception>
    public static RegisterDefinition ParseDefinition(string path, string text, Pack pack) =>
        pack.Records.ShapeRegister(StrictYaml.ParseRecord<RegisterDefinition>(path, text));

    /// <summary>The registers of packs and a dossier's own.</summary>
    public static IReadOnlyDictionary<string, RegisterDefinition> AddTo(
        IReadOnlyDictionary<string, RegisterDefinition> registers,
        IEnumerable<RegisterDefinition> own
    )
    {
        var all = new Dictionary<string, RegisterDefinition>(registers, StringComparer.Ordinal);
        foreach (var definition in own)
            all.TryAdd(definition.Key, definition);
        return all;
    }

    internal static bool IsDefinition(string path) =>
        path.StartsWith(RegisterFile.Folder, StringComparison.Ordinal)
        && path.EndsWith(End, StringComparison.Ordinal);

    internal static ImmutableSortedDictionary<string, string> CollectTexts(
        IReadOnlyDictionary<string, string> files
    ) =>
        files
            .Where(file => IsDefinition(file.Key))
            .ToImmutableSortedDictionary(
                file => FindKey(file.Key),
                file => file.Value,
                StringComparer.Ordinal
            );

    internal static IReadOnlyList<RegisterDefinition> ParseDefinitions(
        IReadOnlyDictionary<string, string> files,
        Pack pack,
        List<FileError> errors
    )
    {
        var definitions = new List<RegisterDefinition>();
        foreach (var (path, text) in files.Where(file => IsDefinition(file.Key)))
        {
            try
            {
                var definition = ParseDefinition(path, text, pack);
                definitions.Add(definition);
                errors.AddRange(
                    FindProblems(definition, FindKey(path), pack)
                        .Select(problem => new FileError(path, 1, 1, "", 0, problem, null))
                );
            }
            catch (FileException wrong)
            {
                errors.AddRange(wrong.Errors);
            }
        }

        return definitions;
    }

    /// <summary>What does not hold in a definition, or beside the registers of the packs, in Chinese.</summary>
    private static IEnumerable<string> FindProblems(RegisterDefinition definition, string key, Pack pack)
    {
        if (definition.Key != key)
            yield return $"台账的编号（key）“{definition.Key}”应与文件名“{key}”相同";
        if (pack.Registers.ContainsKey(key))
            yield return $"方案包已经有台账“{key}”，请换一个编号";
        if (pack.Registers.Values.Any(register => register.Label == definition.Label))
            yield return $"方案包已经有台账“{definition.Label}”，请换一个名称";
        foreach (var problem in definition.FindProblems().Concat(pack.Records.FindLacking(definition)))
            yield return problem;
    }

    private static string FindKey(string path) => path[RegisterFile.Folder.Length..^End.Length];
}
