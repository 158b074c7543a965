using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Formats.Reading;
using Youju.Text.Words;
using Youju.Text.Yaml;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tests.Papers;

/// <summary>A paper brought into a new dossier of its unit by the plain command, and what the dossier says then.</summary>
internal sealed class PaperReading
{
    private const string Nothing = "none";
    private static readonly DateTimeOffset At = new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly Dossier dossier;
    private readonly LedgerFigures figures;
    private readonly string stored;

    private PaperReading(Dossier dossier, string stored, IReadOnlyList<string> told) =>
        (this.dossier, figures, this.stored, Told) = (dossier, new(dossier.Ledger), stored, told);

    public IReadOnlyList<string> Told { get; }

    public static PaperReading ImportPaper(Paper paper, OwnFolder folder)
    {
        var (into, told) = (folder.Path(paper.File + "-2025"), new List<string>());
        CreateDossier.CreateBlank(new(into, paper.Unit, 2025, paper.Packs, At));
        try
        {
            File.Copy(Path.Combine(Paper.Folder, paper.File), folder.Path(paper.File));
            ImportFile.ImportAll(
                new([new ImportSettings(folder.Path(paper.File), into) { At = At }]),
                remark => told.Add(string.Join('；', remark.Values))
            );
        }
        catch (UsageException refused)
        {
            told.Add(refused.Message + string.Join('；', refused.Remark?.Values ?? []));
        }
        catch (UnreadableFileException broken)
        {
            told.Add(broken.Message);
        }

        var words = string.Concat(
            Directory.EnumerateFiles(into, "*", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        return new(OpenDossier.FromFolder(into, pack: null).Dossier, words, told);
    }

    /// <summary>What the dossier says where the statement belongs; null where it says nothing.</summary>
    public string? FindValue(Statement statement)
    {
        var words = statement.Words;
        return statement.Kind switch
        {
            "named" => FormatMoney(figures.FindNamedAmount(words[0])?.Amounts[Column(words[1])])
                ?? FormatMoney(
                    figures
                        .FindAmount(
                            words[0].Replace("spending.", "", StringComparison.Ordinal),
                            Column(words[1])
                        )
                        ?.Value
                )
                ?? FindFact($"{words[0]}.{words[1]}")
                ?? FindAmountOfCell(words[0], words[1])
                ?? FormatMoney(figures.FindAmount(WholeCode(words[0]), Column(words[1]))?.Value),
            "figure" => FormatMoney(figures.FindAmount(FigureCode(words[0]), Column(words[1]))?.Value)
                ?? FormatMoney(figures.FindNamedAmount(FigureCode(words[0]))?.Amounts[Column(words[1])]),
            "project" => SumLines(line => line.Project == words[0], words[1]),
            "lines" => SumLines(
                line => words[0] is "*" || Word(line.Kind) == words[0] || line.Functional?.Digits == words[0],
                words[1]
            )
                ?? KeysOfLines(words[0])
                    .Select(key => FormatMoney(figures.FindAmount(key, Column(words[1]))?.Value))
                    .FirstOrDefault(amount => amount is not null),
            "budget" => FormatMoney(figures.FindAmount(words[0], Column(words[1]))?.Value)
                ?? SumLines(line => Word(line.Budget) == words[0], words[1])
                ?? FormatMoney(figures.FindNamedAmount(BudgetCode(words[0]))?.Amounts[Column(words[1])]),
            "economic" => SumLines(line => line.Economic?.Digits == words[0], words[1])
                ?? FormatMoney(
                    figures.FindNamedAmount($"general-basic.{words[0]}")?.Amounts[Column(words[1])]
                )
                ?? FormatMoney(figures.FindNamedAmount($"economic.{words[0]}")?.Amounts[Column(words[1])]),
            "count" => FindCount(dossier.Ledger.ThreePublic, CountCode(words[0]))
                ?? FindFact($"three-public.{CountCode(words[0])}"),
            "staff" => FindCount(dossier.Ledger.Staff, words[0]),
            "records" => CountRecords(words),
            "record" => FindField(words[0], words[1].Split('&'), words[2]) ?? FindAnyField(words),
            "target" => FormatNumber(FindIndicator(words[0])?.Target),
            "done" => FormatNumber((FindIndicator(words[0])?.Actual as EnteredActual)?.Done.Value),
            "said" => Told.Any(line => IsSaid(line, words[0])) ? words[^1] : null,
            "absent" => stored.Contains(words[0], StringComparison.Ordinal) ? "stored" : words[0],
            _ => throw new InvalidDataException($"No statement is known of kind {statement.Kind}."),
        };
    }

    public bool IsRight(Statement statement) =>
        FindValue(statement) is var found && statement.Expected == Nothing
            ? found is null
            : found == statement.Expected
                || found == $"{statement.Expected}/{statement.Expected}"
                || (
                    found is not null
                    && (IsSameNumber(found, statement.Expected) || SaysNumber(found, statement.Expected))
                );

    private static bool IsSameNumber(string found, string expected) =>
        decimal.TryParse(found, NumberStyles.Number, Invariant, out var one)
        && decimal.TryParse(expected, NumberStyles.Number, Invariant, out var other)
        && one == other;

    // 874名 kept as the paper writes it says 874.
    private static bool SaysNumber(string found, string expected) =>
        expected.All(char.IsAsciiDigit)
        && HalfWidth.FromFullWidth(found) is var plain
        && plain.StartsWith(expected, StringComparison.Ordinal)
        && plain[expected.Length..] is { Length: 1 or 2 } unit
        && unit.All(char.IsLetter)
        && unit[0] is not ('万' or '千' or '百' or '亿');

    // An author who has not seen the codes calls the counts and items as he likes.
    private static string CountCode(string written) =>
        written switch
        {
            "vehicles" => "vehicles-held",
            "batches" => "reception-batches",
            "persons" => "reception-persons",
            _ => written,
        };

    private static string BudgetCode(string written) =>
        written switch
        {
            "government-fund" => "fund.spending",
            "general-public" => "general",
            _ => written,
        };

    // What sentences call 本年支出合计 is the whole expenditure, in whichever table it stands.
    private static string WholeCode(string written) => written == "totals.spending" ? "expenditure" : written;

    private static string FigureCode(string written) =>
        written switch
        {
            "reception" => "three-public.reception",
            "vehicle-running" => "three-public.vehicles.operation",
            "abroad" => "three-public.abroad",
            _ => written,
        };

    // A published table tells by code, and of personnel and operating costs, what lists tell line by line.
    private static IEnumerable<string> KeysOfLines(string written) =>
        written is "*"
            ? ["spending"]
            :
            [
                $"spending.{written}",
                written,
                $"general-basic.{written}",
                $"general.{written}",
                $"fund.{written}",
            ];

    // What a cell of a published table would say is told by the lines as well.
    private string? FindAmountOfCell(string cell, string column) =>
        figures
            .Items.Items.Where(item => item.Value.Cell == cell && item.Value.CellPartOf is null)
            .Select(item => FormatMoney(figures.SumLinesOfKey(item.Key, Column(column))?.Value))
            .FirstOrDefault(amount => amount is not null);

    // 6,972,550.00 says 6972550.
    private static bool IsSaid(string line, string words) =>
        line.Replace(",", "", StringComparison.Ordinal).Contains(words, StringComparison.Ordinal);

    // What a register tells fills what the ledger leaves open.
    private string? FindFact(string key) =>
        FormatNumber(dossier.ComputeFacts([]).FindFact(key)?.Quantity?.Value);

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static AmountColumn Column(string key) => AmountColumnNames.ParseColumnKey(key)!.Value;

    private static string Word<T>(T value)
        where T : struct, Enum => StrictYaml.FormatEnumWord(value);

    private static string? FormatMoney(Money? money) => money?.Yuan.ToString("0.##", Invariant);

    private string? SumLines(Func<BudgetLine, bool> belongs, string column)
    {
        var amounts = dossier
            .Ledger.Lines.Where(belongs)
            .Select(line => line.Amounts[Column(column)]?.Yuan)
            .OfType<decimal>()
            .ToList();
        return amounts.Count == 0 ? null : amounts.Sum().ToString("0.##", Invariant);
    }

    private static string? FindCount(object counts, string name)
    {
        var property = string.Concat(
            name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..])
        );
        return ((int?)counts.GetType().GetProperty(property)!.GetValue(counts))?.ToString(Invariant);
    }

    private string? FindField(string register, string[] chosen, string field)
    {
        var record = dossier
            .Registers.GetValueOrDefault(register)
            ?.Records.Values.Select(record => record.Current)
            .FirstOrDefault(record => chosen.All(pair => HasValue(record, pair.Split('='))));
        return field == "state" ? record?.State : Format(record?[field]);
    }

    // An author who has not seen the registers calls them and their columns as he likes; what counts is that one record says both.
    private string? FindAnyField(string[] words)
    {
        if (
            dossier.Registers.GetValueOrDefault(words[0])?.Definition is { } known
            && words[1]
                .Split('&')
                .Select(pair => pair.Split('=')[0])
                .Append(words[2])
                .All(field => known.FindField(field) is not null)
            && FindField(words[0], words[1].Split('&'), known.Fields[0].Key) is not null
        )
            return null;
        var chosen = words[1].Split('&').Select(pair => pair.Split('=')[^1]).ToList();
        var texts = dossier
            .Registers.Values.SelectMany(register => register.Records.Values)
            .Select(record => record.Current)
            .Select(record =>
                record
                    .Values.Values.Select(FieldText.FormatValue)
                    .Append(record.State)
                    .Concat(record.Foreign.Columns.Select(column => record.Foreign[column]))
                    .ToList()
            )
            .Where(texts => chosen.TrueForAll(one => Says(texts, one)));
        return texts.Any(texts => Says(texts, words[^1])) ? words[^1] : null;
    }

    // A single day is a span that ends on it.
    private static bool Says(List<string?> texts, string word) =>
        texts.Contains(word) || texts.Contains($"{word}/{word}");

    // One register holds meetings and trainings, each of its kind.
    private string? CountRecords(string[] words) =>
        CountIn(words) is var all && all == words[^1] ? all : CountOfKind(words[0].TrimEnd('s')) ?? all;

    private string? CountOfKind(string kind) =>
        dossier
            .Registers.Values.Select(register =>
                register.Records.Values.Count(record => Format(record.Current["kind"]) == kind)
            )
            .FirstOrDefault(count => count > 0)
            is > 0
                and var found
            ? found.ToString(Invariant)
            : null;

    private string? CountIn(string[] words) =>
        dossier.Registers.TryGetValue(words[0], out var register)
        && (register.Records.Count > 0 || words[^1] == "0")
            ? register.Records.Count.ToString(Invariant)
        : dossier.Registers.ContainsKey(words[0]) ? null
        : dossier.Registers.Values.Any(one => one.Records.Count.ToString(Invariant) == words[^1]) ? words[^1]
        : null;

    private static bool HasValue(RecordVersion record, string[] pair) =>
        Says([Format(record[pair[0]])], pair[1]);

    private static string? Format(FieldValue? value) => value is null ? null : FieldText.FormatValue(value);

    private Indicator? FindIndicator(string name) =>
        dossier
            .Targets.Indicators.Concat(dossier.Targets.Projects.SelectMany(project => project.Indicators))
            .FirstOrDefault(indicator => indicator.Name == name);

    private static string? FormatNumber(decimal? number) => number?.ToString("0.####", Invariant);
}
