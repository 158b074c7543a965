using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Monitoring;
using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Storage.Files;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>A dossier as text files, by their path in its folder; reading what was written gives the same dossier.</summary>
public static partial class DossierText
{
    private const string NarrativeFolder = "narrative/";
    private const string NarrativeEnd = ".md";
    private const string ReturnedFolder = "returned/";
    private const string ReturnedEnd = ".xml";

    public static IReadOnlyDictionary<string, string> FormatFiles(Dossier dossier) =>
        new SortedDictionary<string, string>(
            EnumerateParts(dossier)
                .ToDictionary(part => part.Path, part => part.Text, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>The files one by one; a long register is written row by row.</summary>
    internal static IEnumerable<DossierPart> EnumerateParts(Dossier dossier)
    {
        yield return new(DossierFile.Path, text => text.Write(DossierFile.FormatDossier(dossier)));
        yield return new(LedgerFile.Path, text => text.Write(LedgerFile.FormatLedger(dossier.Ledger)));
        if (dossier.Ledger.Executions.Count > 0)
            yield return new(ExecutionsFile.Path, text =>
                text.Write(ExecutionsFile.FormatReadings(dossier.Ledger.Executions))
            );
        yield return new(TargetsFile.Path, text => text.Write(TargetsFile.FormatTargets(dossier.Targets)));
        if (!dossier.Notes.IsEmpty)
            yield return new(YearNotesFile.Path, text =>
                text.Write(YearNotesFile.FormatNotes(dossier.Notes))
            );
        yield return new(EvidenceManifest.Path, text =>
            text.Write(EvidenceManifest.FormatManifest(dossier.Evidence.Values))
        );
        yield return new(ToConfirmFile.Path, text =>
            text.Write(ToConfirmFile.FormatUnconfirmed(dossier.ToConfirm.Values))
        );
        foreach (var part in EnumerateChoices(dossier))
            yield return part;
        foreach (var (key, definition) in dossier.OwnRegisters)
            yield return new(OwnRegisterFiles.BuildFilePath(key), text => text.Write(definition))
            {
                IsVerbatim = true,
            };
        foreach (var (key, register) in dossier.Registers.Where(entry => IsWritten(entry.Value)))
            yield return new(RegisterFile.BuildFilePath(key), text =>
                RegisterFile.WriteRegister(register, text)
            );
        foreach (var part in EnumerateWords(dossier.Narrative, NarrativeFolder, NarrativeEnd))
            yield return part;
        foreach (var part in EnumerateWords(dossier.Returned, ReturnedFolder, ReturnedEnd))
            yield return part;
    }

    private static IEnumerable<DossierPart> EnumerateWords(
        IEnumerable<KeyValuePair<string, string>> texts,
        string folder,
        string end
    ) => texts.Select(one => new DossierPart(folder + one.Key + end, text => text.Write(one.Value)));

    private static IEnumerable<DossierPart> EnumerateChoices(Dossier dossier)
    {
        if (dossier.Columns.Count > 0)
            yield return new(ColumnsFile.Path, text =>
                text.Write(ColumnsFile.FormatColumns(dossier.Columns))
            );
        if (dossier.DistinctRecordPairs.Count > 0)
            yield return new(NotDuplicatesFile.Path, text =>
                text.Write(NotDuplicatesFile.FormatPairs(dossier.DistinctRecordPairs.Values))
            );
    }

    // Of registers that few units keep, only those that hold something are files.
    private static bool IsWritten(Register register) =>
        register.Records.Count > 0 || !register.Definition.IsOptional;

    /// <param name="loadPacks">Merges the packs that a dossier names into one.</param>
    /// <exception cref="DossierException">A file does not fit; the message shows each place.</exception>
    public static Dossier ParseDossier(
        IReadOnlyDictionary<string, string> files,
        Func<IReadOnlyList<string>, Pack> loadPacks
    )
    {
        DossierFormat.RefuseLater(files.GetValueOrDefault(DossierFile.Path, ""));
        var errors = new List<FileError>();
        var head = ParseYamlFile<DossierFile>(files, DossierFile.Path, errors) ?? throw CreateRefusal(errors);
        var targets = ParseYamlFile<TargetsFile>(files, TargetsFile.Path, errors) ?? new();
        errors.AddRange(YamlCheck.CheckContent(head, files[DossierFile.Path]));
        errors.AddRange(YamlCheck.CheckContent(targets, files.GetValueOrDefault(TargetsFile.Path, "")));
        var pack = loadPacks(head.Packs);
        var own = OwnRegisterFiles.ParseDefinitions(files, pack, errors);
        var dossier = new Dossier(head.Unit, head.Packs, ParseLedger(files, head, pack, errors))
        {
            ReportDate = head.ReportDate,
            Targets = targets.ToTargets(),
            Notes = ParseNotes(files, pack, errors),
            Registers = MarkDeclaredEmpty(
                ParseRegisters(files, OwnRegisterFiles.AddTo(pack.Registers, own), errors),
                head,
                files[DossierFile.Path],
                errors
            ),
            OwnRegisters = OwnRegisterFiles.CollectTexts(files),
            Narrative = CollectTexts(files, NarrativeFolder, NarrativeEnd),
            Returned = CollectTexts(files, ReturnedFolder, ReturnedEnd),
            Columns = (ParseYamlFile<ColumnsFile>(files, ColumnsFile.Path, errors) ?? new()).ToKnownColumns(),
            Evidence = EvidenceManifest.ParseManifest(FindTextOrBlank(files, EvidenceManifest.Path), errors),
        };
        dossier = AddNotesOnRecords(dossier, files, errors);
        return errors.Count == 0 ? dossier : throw new DossierException(errors);
    }

    private static Ledger ParseLedger(
        IReadOnlyDictionary<string, string> files,
        DossierFile head,
        Pack pack,
        List<FileError> errors
    ) =>
        ExecutionsFile.ReadReadingsInto(
            LedgerFile.ReadLinesInto(
                head.ToLedgerWithoutLines() with
                {
                    KnownItems = pack.Ledger,
                },
                FindTextOrBlank(files, LedgerFile.Path),
                errors
            ),
            FindTextOrBlank(files, ExecutionsFile.Path),
            errors
        );

    private static YearNotes ParseNotes(
        IReadOnlyDictionary<string, string> files,
        Pack pack,
        List<FileError> errors
    )
    {
        var notes = ParseYamlFile<YearNotesFile>(files, YearNotesFile.Path, errors) ?? new();
        errors.AddRange(notes.CheckDates(pack, files.GetValueOrDefault(YearNotesFile.Path, "")));
        return notes.ToYearNotes();
    }

    private static DossierException CreateRefusal(List<FileError> errors) =>
        errors.Count > 0
            ? new(errors)
            : new(
                $"文件夹里没有 {DossierFile.Path}，不是年度档案。新开档案用 youju new，或用 youju import 导入上年的报告。"
            );

    // They name values and records, which must be known before.
    private static Dossier AddNotesOnRecords(
        Dossier dossier,
        IReadOnlyDictionary<string, string> files,
        List<FileError> errors
    ) =>
        dossier with
        {
            ToConfirm = ToConfirmFile.ParseUnconfirmed(
                dossier,
                FindTextOrBlank(files, ToConfirmFile.Path),
                errors
            ),
            DistinctRecordPairs = NotDuplicatesFile.ParsePairs(
                dossier,
                FindTextOrBlank(files, NotDuplicatesFile.Path),
                errors
            ),
        };

    private static readonly HashSet<string> SinglePaths =
    [
        DossierFile.Path,
        LedgerFile.Path,
        ExecutionsFile.Path,
        TargetsFile.Path,
        YearNotesFile.Path,
        EvidenceManifest.Path,
        ToConfirmFile.Path,
        NotDuplicatesFile.Path,
        ColumnsFile.Path,
    ];

    /// <summary>Whether a path is one of a dossier's text files.</summary>
    public static bool IsDossierFile(string path) =>
        SinglePaths.Contains(path)
        || (
            path.StartsWith(RegisterFile.Folder, StringComparison.Ordinal)
            && path.EndsWith(".csv", StringComparison.Ordinal)
        )
        || OwnRegisterFiles.IsDefinition(path)
        || IsIn(path, NarrativeFolder, NarrativeEnd)
        || IsIn(path, ReturnedFolder, ReturnedEnd);

    private static bool IsIn(string path, string folder, string end) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal);

    /// <summary>Whether a path is a workbook where only a text file is read; the lock files of office programs are not.</summary>
    public static bool IsStrayWorkbook(string path) =>
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

    private static T? ParseYamlFile<T>(
        IReadOnlyDictionary<string, string> files,
        string path,
        List<FileError> errors
    )
        where T : class
    {
        try
        {
            return files.TryGetValue(path, out var text) ? StrictYaml.ParseRecord<T>(path, text) : null;
        }
        catch (FileException wrong)
        {
            errors.AddRange(wrong.Errors);
            return null;
        }
    }

    // An absent file is an empty one; its header is then not missed.
    private static string FindTextOrBlank(IReadOnlyDictionary<string, string> files, string path) =>
        files.TryGetValue(path, out var text) ? text : FormatEmptyFile(path);

    private static string FormatEmptyFile(string path) =>
        path switch
        {
            LedgerFile.Path => LedgerFile.FormatLedger(new(0)),
            ExecutionsFile.Path => ExecutionsFile.FormatReadings([]),
            ToConfirmFile.Path => ToConfirmFile.FormatUnconfirmed([]),
            NotDuplicatesFile.Path => NotDuplicatesFile.FormatPairs([]),
            _ => EvidenceManifest.FormatManifest([]),
        };
}
