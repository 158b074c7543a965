using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Weighs which register a sheet is of that no title names: by pairs of letters and by heads that few have.</summary>
internal sealed class RegisterEvidence
{
    /// <summary>What a title of its own words counts beside the heads.</summary>
    private const double TitleWeight = 1.5;

    private const double Convincing = 2.0;

    /// <summary>How much more must speak for it than for any other.</summary>
    private const double Margin = 1.35;

    private const double Alike = 0.5;
    private const double Named = 2.0;
    private const double Strong = 2.2;
    private const int FewestColumns = 2;

    private readonly ImportLexicon words;
    private readonly List<(RegisterDefinition Register, HashSet<string> Title, NameLikeness Names)> registers;
    private readonly Dictionary<string, int> titled;

    public RegisterEvidence(IEnumerable<RegisterDefinition> registers, ImportLexicon words)
    {
        this.words = words;
        this.registers =
        [
            .. from register in registers
            where register.RecognisedBy != SheetMark.Form && register.Titles.Count > 0
            select (
                register,
                register
                    .Titles.Append(register.Label)
                    .SelectMany(ListPairs)
                    .ToHashSet(StringComparer.Ordinal),
                new NameLikeness(register)
            ),
        ];
        titled = this
            .registers.SelectMany(one => one.Title)
            .CountBy(pair => pair)
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The head as the register has it for which most speaks; null where too little does.</summary>
    /// <param name="title">What the file is called.</param>
    public SheetHeader? FindHeader(WorkbookSheet sheet, string title)
    {
        if (SheetColumns.FindHead(sheet) is not var (lastRow, cells))
            return null;
        var rows = sheet.Rows.TakeWhile(row => row.Number <= lastRow).ToList();
        var said = rows.SkipLast(1).SelectMany(row => row.Cells).Select(cell => cell.Words).ToList();
        var pairs = said.Append(sheet.Name)
            .Append(title)
            .SelectMany(ListPairs)
            .ToHashSet(StringComparer.Ordinal);
        var ranked = registers
            .Select(one =>
                (
                    one.Register,
                    Weight: WeighTitle(one, [.. said, sheet.Name, title], pairs)
                        + WeighHeads(one.Names, one.Register, cells)
                )
            )
            .OrderByDescending(one => one.Weight)
            .ToList();
        if (ranked is not [var best, ..] || best.Weight < Convincing)
            return null;
        if (ranked.Count > 1 && ranked[1].Weight * Margin > best.Weight)
            return null;
        var head = new ColumnBinder(new(best.Register, words), [], words, FindAnnounced(said)).BindColumns(
            cells
        ) with
        {
            Announced = FindAnnounced(said),
            Rows = rows,
            LastRow = lastRow,
            IsNamed = true,
        };
        var bound = new FittingColumns(SheetSample.FromSheet(sheet, lastRow, words), words).BindAll(head);
        return
            bound.Missing.Count == 0
            && bound.Strength >= (best.Weight >= Strong ? FewestColumns : FewestColumns + 1)
            ? bound
            : null;
    }

    private static decimal? FindAnnounced(IEnumerable<string> lines) =>
        lines
            .Select(line => MoneyUnit.ParseAnnouncement(line)?.Scale)
            .LastOrDefault(scale => scale is not null);

    private double WeighTitle(
        (RegisterDefinition Register, HashSet<string> Title, NameLikeness Names) one,
        IReadOnlyList<string> lines,
        HashSet<string> said
    ) =>
        lines.Any(one.Register.IsNamedIn)
            ? Named
            : TitleWeight
                * Math.Min(1, one.Title.Where(said.Contains).Sum(pair => 1.0 / titled[pair] / titled[pair]));

    // 车牌号 is a name in one register, 时间 in many.
    private double WeighHeads(
        NameLikeness names,
        RegisterDefinition register,
        IReadOnlyDictionary<int, string> cells
    ) =>
        cells
            .Values.Select(cell => ColumnHeader.FromPrintedText(cell).BareName)
            .Where(head => head.Length > 1 && !words.Ignored.Contains(head))
            .Sum(head =>
                Measure(names, register, head) is var own && own < Alike
                    ? 0
                    : own * own / registers.Sum(one => Measure(one.Names, one.Register, head))
            );

    private readonly Dictionary<(RegisterDefinition, string), double> measured = [];

    private double Measure(NameLikeness names, RegisterDefinition register, string head)
    {
        if (measured.TryGetValue((register, head), out var known))
            return known;
        var likeness = register.Fields.Max(field => names.MeasureLikeness(field, head));
        return measured[(register, head)] = likeness < Alike ? 0 : likeness;
    }

    private static IEnumerable<string> ListPairs(string words) =>
        RowLabel.NormaliseName(words) is var plain && plain.Length < 2
            ? []
            : Enumerable
                .Range(0, plain.Length - 1)
                .Select(at => plain.Substring(at, 2))
                .Where(pair => pair.All(char.IsLetter));
}
