using System.Collections.Immutable;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>A dossier as text files, by their path in its folder; reading what was written gives the same dossier.</summary>
public static class DossierText
{
    private const string NarrativeFolder = "narrative/";
    private const string NarrativeEnd = ".md";

    public static IReadOnlyDictionary<string, string> Write(Dossier dossier) =>
        new SortedDictionary<string, string>(
            Parts(dossier).ToDictionary(part => part.Path, part => part.Text, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>The files one by one; a long register is written row by row.</summary>
    internal static IEnumerable<DossierPart> Parts(Dossier dossier)
    {
        yield return new(DossierFile.Path, text => text.Write(DossierFile.Write(dossier)));
        yield return new(LedgerFile.Path, text => text.Write(LedgerFile.Write(dossier.Ledger)));
        yield return new(TargetsFile.Path, text => text.Write(TargetsFile.Write(dossier.Targets)));
        yield return new(EvidenceManifest.Path, text =>
            text.Write(EvidenceManifest.Write(dossier.Evidence.Values))
        );
        yield return new(ToConfirmFile.Path, text =>
            text.Write(ToConfirmFile.Write(dossier.ToConfirm.Values))
        );
        if (dossier.Columns.Count > 0)
            yield return new(ColumnsFile.Path, text => text.Write(ColumnsFile.Write(dossier.Columns)));
        if (dossier.ToldApart.Count > 0)
            yield return new(NotDuplicatesFile.Path, text =>
                text.Write(NotDuplicatesFile.Write(dossier.ToldApart.Values))
            );
        foreach (var (key, register) in dossier.Registers)
            yield return new(RegisterFile.PathOf(key), text => RegisterFile.Write(register, text));
        foreach (var (name, words) in dossier.Narrative)
            yield return new(NarrativeFolder + name + NarrativeEnd, text => text.Write(words));
    }

    /// <param name="packs">Gives the registers of the packs a dossier names.</param>
    /// <exception cref="DossierException">A file does not fit; the message shows each place.</exception>
    public static Dossier Read(
        IReadOnlyDictionary<string, string> files,
        Func<IReadOnlyList<string>, IReadOnlyDictionary<string, RegisterDefinition>> packs
    )
    {
        var errors = new List<FileError>();
        var head = Yaml<DossierFile>(files, DossierFile.Path, errors)
            ?? throw (
                errors.Count > 0
                    ? new DossierException(errors)
                    : new DossierException(
                        $"文件夹里没有 {DossierFile.Path}，不是年度档案。新开档案用 youju new，或用 youju import 导入上年的报告。"
                    )
            );
        var targets = Yaml<TargetsFile>(files, TargetsFile.Path, errors) ?? new();
        errors.AddRange(YamlCheck.Check(head, files[DossierFile.Path]));
        errors.AddRange(YamlCheck.Check(targets, files.GetValueOrDefault(TargetsFile.Path, "")));
        var dossier = new Dossier(
            head.Unit,
            head.Packs,
            LedgerFile.Read(head.ToLedger(), Text(files, LedgerFile.Path), errors)
        )
        {
            ReportDate = head.ReportDate,
            Targets = targets.ToTargets(),
            Registers = Declared(
                Registers(files, packs(head.Packs), errors),
                head,
                files[DossierFile.Path],
                errors
            ),
            Narrative = Narrative(files),
            Columns = (Yaml<ColumnsFile>(files, ColumnsFile.Path, errors) ?? new()).ToColumns(),
            Evidence = EvidenceManifest.Read(Text(files, EvidenceManifest.Path), errors),
        };
        dossier = dossier with
        {
            ToConfirm = ToConfirmFile.Read(dossier, Text(files, ToConfirmFile.Path), errors),
            ToldApart = NotDuplicatesFile.Read(dossier, Text(files, NotDuplicatesFile.Path), errors),
        };
        return errors.Count == 0 ? dossier : throw new DossierException(errors);
    }

    /// <summary>Whether a path is one of a dossier's text files.</summary>
    public static bool IsPart(string path) =>
        path
            is DossierFile.Path
                or LedgerFile.Path
                or TargetsFile.Path
                or EvidenceManifest.Path
                or ToConfirmFile.Path
                or NotDuplicatesFile.Path
                or ColumnsFile.Path
        || (
            path.StartsWith(RegisterFile.Folder, StringComparison.Ordinal)
            && path.EndsWith(".csv", StringComparison.Ordinal)
        )
        || (
            path.StartsWith(NarrativeFolder, StringComparison.Ordinal)
            && path.EndsWith(NarrativeEnd, StringComparison.Ordinal)
        );

    /// <summary>Whether a path is a workbook where only a text file is read; the lock files of office programs are not.</summary>
    public static bool IsStray(string path) =>
        (
            path.StartsWith(RegisterFile.Folder, StringComparison.Ordinal)
            || path.StartsWith("ledger.", StringComparison.Ordinal)
        )
        && System.IO.Path.GetFileName(path) is var name
        && !name.StartsWith("~$", StringComparison.Ordinal)
        && !name.StartsWith('.')
        && System.IO.Path.GetExtension(name).ToLowerInvariant()
            is ".xlsx"
                or ".xls"
                or ".et"
                or ".ods"
                or ".xlsm";

    private static T? Yaml<T>(IReadOnlyDictionary<string, string> files, string path, List<FileError> errors)
        where T : class
    {
        try
        {
            return files.TryGetValue(path, out var text) ? StrictYaml.Read<T>(path, text) : null;
        }
        catch (FileException wrong)
        {
            errors.AddRange(wrong.Errors);
            return null;
        }
    }

    // An absent file is an empty one; its header is then not missed.
    private static string Text(IReadOnlyDictionary<string, string> files, string path) =>
        files.TryGetValue(path, out var text) ? text : EmptyOf(path);

    private static string EmptyOf(string path) =>
        path switch
        {
            LedgerFile.Path => LedgerFile.Write(new(0)),
            ToConfirmFile.Path => ToConfirmFile.Write([]),
            NotDuplicatesFile.Path => NotDuplicatesFile.Write([]),
            _ => EvidenceManifest.Write([]),
        };

    private static ImmutableSortedDictionary<string, Register> Registers(
        IReadOnlyDictionary<string, string> files,
        IReadOnlyDictionary<string, RegisterDefinition> definitions,
        List<FileError> errors
    )
    {
        var registers = definitions.Values.ToImmutableSortedDictionary(
            definition => definition.Key,
            definition =>
                files.TryGetValue(RegisterFile.PathOf(definition.Key), out var text)
                    ? RegisterFile.Read(definition, text, errors)
                    : Register.Empty(definition),
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
                        StrictYaml.Advice(key, [.. definitions.Keys])
                    )
                );
        }

        return registers;
    }

    private static ImmutableSortedDictionary<string, Register> Declared(
        ImmutableSortedDictionary<string, Register> registers,
        DossierFile head,
        string text,
        List<FileError> errors
    )
    {
        errors.AddRange(YamlCheck.CheckNone(head, text, registers));
        return registers.SetItems(
            head.None.Where(registers.ContainsKey)
                .Select(key => KeyValuePair.Create(key, registers[key] with { IsDeclaredEmpty = true }))
        );
    }

    private static ImmutableSortedDictionary<string, string> Narrative(
        IReadOnlyDictionary<string, string> files
    ) =>
        files
            .Where(file => file.Key.StartsWith(NarrativeFolder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                file => file.Key[NarrativeFolder.Length..^NarrativeEnd.Length],
                file => file.Value,
                StringComparer.Ordinal
            );
}
