using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Storage;
using Youju.Text.Yaml;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>Lines of the ledger as a person has written them.</summary>
public sealed record SaveLedgerRequest(DossierId Folder, IReadOnlyList<WrittenLine> Lines, DateTimeOffset At);

/// <summary>A line as it was written.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Seen">The digest of what the person had before him; empty for a new one.</param>
/// <param name="Texts">By the key of the column, with <see cref="LedgerTexts.Reason"/>; all empty takes the line out.</param>
public sealed record WrittenLine(string? Id, string Seen, IReadOnlyDictionary<string, string> Texts);

/// <summary>What became of a line.</summary>
/// <param name="Id">Of the line that holds it now; null where it was not saved, or is no more.</param>
/// <param name="Problems">Why it was not saved, in Chinese, by the column.</param>
/// <param name="Standing">What somebody else has saved meanwhile; null where nobody has.</param>
public sealed record SavedLine(
    string? Id,
    IReadOnlyDictionary<string, string> Problems,
    IReadOnlyDictionary<string, string>? Standing
);

/// <summary>Saves lines of the ledger in one step: those that can be read and that nobody else has changed.</summary>
public static class SaveLedger
{
    /// <returns>What became of each line, in their order.</returns>
    /// <exception cref="UsageException">No pack says what a ledger's line holds.</exception>
    public static IReadOnlyList<SavedLine> SaveLines(SaveLedgerRequest request) =>
        DossierEdit.RepeatOnConflict(() => SaveOnce(request));

    /// <summary>Reads lines as saving would, and writes nothing.</summary>
    public static IReadOnlyList<SavedLine> CheckLines(OpenDossier open, SaveLedgerRequest request) =>
        new LinePlacer(open).PlaceLines(request.Lines);

    private static IReadOnlyList<SavedLine> SaveOnce(SaveLedgerRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var placer = new LinePlacer(open);
        var saved = placer.PlaceLines(request.Lines);
        if (placer.Told.Count > 0)
            DossierEdit.SaveChange(
                request.Folder,
                open.Seen,
                new(
                    open.Dossier with
                    {
                        Ledger = open.Dossier.Ledger with { Lines = placer.Lines },
                    },
                    new(NameStep(placer.Told), request.At) { SummaryLines = placer.Told }
                )
            );
        return saved;
    }

    private static string NameStep(List<string> told) =>
        told is [var only]
            ? $"收支账{only}"
            : string.Create(CultureInfo.InvariantCulture, $"收支账录入 {told.Count} 行");
}

/// <summary>Puts lines into a ledger, one after the other.</summary>
internal sealed class LinePlacer(OpenDossier open)
{
    private static readonly Dictionary<string, string> NoProblems = new(StringComparer.Ordinal);

    private readonly LedgerTexts texts = new(open);

    private readonly HashSet<string> proven =
    [
        .. open.Dossier.Evidence.Values.SelectMany(file => file.Proves),
    ];

    public List<BudgetLine> Lines { get; } = [.. open.Dossier.Ledger.Lines];

    /// <summary>What was done, a line each.</summary>
    public List<string> Told { get; } = [];

    public IReadOnlyList<SavedLine> PlaceLines(IReadOnlyList<WrittenLine> written) =>
        [.. written.Select(PlaceLine)];

    private SavedLine PlaceLine(WrittenLine written)
    {
        var at = written.Id is { } id ? Lines.FindIndex(line => line.Id == id) : -1;
        if (written.Id is not null && at < 0)
            return new(null, Explain("budget", "这一行已经不在，请新增一行"), null);
        var before = at < 0 ? null : Lines[at];
        if (before is not null && LedgerTexts.HashTexts(texts.FormatLine(before)) != written.Seen)
            return new(null, NoProblems, texts.FormatLine(before));
        if (before is not null && written.Texts.Values.All(string.IsNullOrWhiteSpace))
            return RemoveLine(at, before);
        var (line, problems) = texts.ReadLine(written.Texts, before, before?.Id ?? CreateNextId());
        return line is null ? new(null, problems, null) : KeepLine(at, line);
    }

    private SavedLine KeepLine(int at, BudgetLine line)
    {
        if (at < 0)
        {
            Lines.Add(line);
            Told.Add($"新增“{NameLine(line)}”");
        }
        else if (Lines[at] != line)
        {
            Lines[at] = line;
            Told.Add($"改“{NameLine(line)}”");
        }

        return new(line.Id, NoProblems, null);
    }

    private SavedLine RemoveLine(int at, BudgetLine line)
    {
        Lines.RemoveAt(at);
        Told.Add($"删去“{NameLine(line)}”");
        return new(null, NoProblems, null);
    }

    private static string NameLine(BudgetLine line) => line.Project ?? line.Kind.ToChineseLabel();

    private static Dictionary<string, string> Explain(string column, string words) =>
        new(StringComparer.Ordinal) { [column] = words };

    private string CreateNextId()
    {
        var number = Lines.Count + 1;
        while (IsTaken(FormatId(number)))
            number++;
        return FormatId(number);
    }

    // The papers of a line that is no more prove no other one.
    private bool IsTaken(string id) =>
        Lines.Exists(line => line.Id == id)
        || open.Dossier.Ledger.Lines.Any(line => line.Id == id)
        || proven.Contains($"ledger/{id}");

    private static string FormatId(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"line-{number:000}");
}

/// <summary>Lines of the ledger as people write them, a text a column.</summary>
public sealed class LedgerTexts
{
    /// <summary>The column that says on what ground an amount was entered.</summary>
    public const string Reason = "reason";

    private static readonly Money Exact = new(1);
    private static readonly AmountColumn[] Amounts = Enum.GetValues<AmountColumn>();

    private readonly RecordEntry entry;

    /// <exception cref="UsageException">No pack says what a ledger's line holds.</exception>
    public LedgerTexts(OpenDossier open)
    {
        Form = LedgerForm.CreateForms(open.Pack) is [var lines, ..]
            ? lines
            : throw new UsageException("方案包没有写收支账怎样填，请换用一个方案包。");
        entry = new(Form, open.Pack, new Dictionary<string, string>());
    }

    /// <summary>The columns of a line, but for its ground.</summary>
    public RegisterDefinition Form { get; }

    /// <summary>What tells whether a line is what somebody had before him.</summary>
    public static string HashTexts(IReadOnlyDictionary<string, string> texts) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join('\0', texts.OrderBy(text => text.Key, StringComparer.Ordinal))
                )
            )
        )[..16];

    /// <summary>What stands in each column of a line.</summary>
    public IReadOnlyDictionary<string, string> FormatLine(BudgetLine line)
    {
        var texts = entry
            .FormatTexts(new(1, LedgerFields.ListValues(line), default, ""))
            .ToDictionary(StringComparer.Ordinal);
        texts[Reason] = line.Source.Ground;
        return texts;
    }

    /// <summary>The line that was written; null where something in it cannot be read.</summary>
    internal (BudgetLine? Line, IReadOnlyDictionary<string, string> Problems) ReadLine(
        IReadOnlyDictionary<string, string> texts,
        BudgetLine? before,
        string id
    )
    {
        var kept = before is null ? null : new RecordVersion(1, LedgerFields.ListValues(before), default, "");
        var reading = entry.ReadTexts(texts, kept);
        var problems = RecordWriting.CollectProblems(Form, reading, new(1, reading.Values, default, ""));
        var amounts = LedgerFields.ReadAmounts(reading.Values);
        var source = ChooseSource(texts.GetValueOrDefault(Reason, "").Trim(), amounts, before, problems);
        CheckCodes(reading, problems);
        if (problems.Count > 0 || source is null)
            return (null, problems);
        var line = new BudgetLine(
            id,
            ReadChoice<BudgetKind>(reading, "budget"),
            ReadChoice<ExpenditureKind>(reading, "kind"),
            amounts,
            source
        )
        {
            Functional = FunctionalCode.TryParse(ReadWords(reading, "functional") ?? "", out var code)
                ? code
                : null,
            Economic = EconomicCode.TryParse(ReadWords(reading, "economic") ?? "", out var economic)
                ? economic
                : null,
            Project = ReadWords(reading, "project"),
            Grains = UpdateGrains(amounts, before),
            Foreign = before?.Foreign ?? Domain.Cells.ForeignCells.None,
        };
        return (line, problems);
    }

    // What was taken from a file keeps its place as long as one of its amounts is what it was; an amount that changes needs a ground of
    // its own: the one that stands there is that of another amount.
    private static LineSource? ChooseSource(
        string reason,
        BudgetAmounts amounts,
        BudgetLine? before,
        Dictionary<string, string> problems
    )
    {
        var isChanged = amounts != before?.Amounts;
        if (before is not null && !isChanged && before.Source.Ground == reason)
            return before.Source;
        if (reason.Length == 0 || (isChanged && reason == before?.Source.Ground))
        {
            problems[Reason] = AskGround(reason, before?.Source);
            return null;
        }

        return before?.Source is CellSource cells && KeepsAmount(amounts, before.Amounts)
            ? cells with
            {
                Correction = reason,
                Differing = null,
            }
            : new HandEntered(reason);
    }

    private static string AskGround(string reason, LineSource? source) =>
        (reason.Length, source) switch
        {
            (> 0, _) => $"改了数，依据还是原来那个数的“{reason}”，请写这次改的依据",
            (_, CellSource) => "改了导入的数，请写依据",
            _ => "手工录入的数要写依据，如批复文号、账簿",
        };

    private static bool KeepsAmount(BudgetAmounts now, BudgetAmounts before) =>
        Amounts.Any(column => before[column] is { } kept && kept == now[column]);

    private static void CheckCodes(EntryReading reading, Dictionary<string, string> problems)
    {
        if (ReadWords(reading, "functional") is { } functional && !FunctionalCode.TryParse(functional, out _))
            problems["functional"] = "应为3、5或7位数字，以2开头";
        if (ReadWords(reading, "economic") is { } economic && !EconomicCode.TryParse(economic, out _))
            problems["economic"] = "应为3或5位数字，以3开头";
    }

    private static Grains UpdateGrains(BudgetAmounts now, BudgetLine? before) =>
        before is null
            ? Grains.Exact
            : Amounts
                .Where(column => now[column] is { } changed && changed != before.Amounts[column])
                .Aggregate(before.Grains, (all, column) => all.WithColumnGrain(column, Exact, now));

    private static string? ReadWords(EntryReading reading, string field) =>
        (reading.Values.GetValueOrDefault(field) as TextValue)?.Text;

    private static T ReadChoice<T>(EntryReading reading, string field)
        where T : struct, Enum =>
        Enum.GetValues<T>().First(value => StrictYaml.FormatEnumWord(value) == ReadWords(reading, field));
}
