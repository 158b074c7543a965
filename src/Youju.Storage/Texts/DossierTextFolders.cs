using System.Collections.Immutable;
using Youju.Domain.Registers;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

public static partial class DossierText
{
    private static ImmutableSortedDictionary<string, Register> ParseRegisters(
        IReadOnlyDictionary<string, string> files,
        IReadOnlyDictionary<string, RegisterDefinition> definitions,
        List<FileError> errors
    )
    {
        var registers = definitions.Values.ToImmutableSortedDictionary(
            definition => definition.Key,
            definition =>
                files.TryGetValue(RegisterFile.BuildFilePath(definition.Key), out var text)
                    ? RegisterFile.ParseRegister(definition, text, errors)
                    : Register.CreateEmpty(definition),
            StringComparer.Ordinal
        );
        foreach (
            var path in files.Keys.Where(path =>
                path.StartsWith(RegisterFile.Folder, StringComparison.Ordinal)
            )
        )
        {
            var key = path[RegisterFile.Folder.Length..].Split('.')[0];
            if (!definitions.ContainsKey(key))
                errors.Add(
                    new(
                        path,
                        1,
                        1,
                        "",
                        0,
                        $"方案包没有台账“{key}”",
                        StrictYaml.SuggestWords(key, [.. definitions.Keys])
                    )
                );
        }

        return registers;
    }

    private static ImmutableSortedDictionary<string, Register> MarkDeclaredEmpty(
        ImmutableSortedDictionary<string, Register> registers,
        DossierFile head,
        string text,
        List<FileError> errors
    )
    {
        errors.AddRange(YamlCheck.CheckDeclaredEmpty(head, text, registers));
        return registers.SetItems(
            head.None.Where(registers.ContainsKey)
                .Select(key => KeyValuePair.Create(key, registers[key] with { IsDeclaredEmpty = true }))
        );
    }

    private static ImmutableSortedDictionary<string, string> CollectTexts(
        IReadOnlyDictionary<string, string> files,
        string folder,
        string end
    ) =>
        files
            .Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                file => file.Key[folder.Length..^end.Length],
                file => file.Value,
                StringComparer.Ordinal
            );
}
