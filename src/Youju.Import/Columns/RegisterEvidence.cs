using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Columns;

/// <summary>Weighs which register a sheet is of that no title names: by pairs of letters, by heads that few have, and by what stands
/// beneath them.</summary>
internal sealed class RegisterEvidence
{
    /// <summary>What a title of its own words counts beside the heads.</summary>
    private const double TitleWeight = 1.5;

    private const double Convincing = 2.0;

    /// <summary>What is enough where nearly all columns are those of the register.</summary>
    private const double Likely = 1.3;
    private const int Many = 4;
    private const int FewestShare = 4;

    /// <summary>How much more must speak for it than for any other.</summary>
    private const double Margin = 1.35;

    private const double Alike = 0.5;
    private const double Named = 2.0;

    /// <summary>What a title counts that means the same in other words.</summary>
    private const double NamedAlike = 1.6;

    /// <summary>What a column counts whose cells are words of a list that no other register has.</summary>
    private const double Listed = 1.0;

    private const double Strong = 2.2;
    private const int FewestColumns = 2;

    private readonly ImportLexicon words;
    private readonly HeadSigns signs;
    private readonly List<Candidate> registers;
    private readonly Dictionary<string, int> titled;
    private readonly Dictionary<(RegisterDefinition, string), double> measured = [];

    public RegisterEvidence(IEnumerable<RegisterDefinition> registers, ImportLexicon words)
    {
        (this.words, signs) = (words, new(words));
        this.registers =
        [
            .. from register in registers
            where register.RecognisedBy != SheetMark.Form && register.Titles.Count > 0
            select new Candidate(
                register,
                register
                    .Titles.Append(register.Label)
                    .Select(signs.WriteAlike)
                    .ToHashSet(StringComparer.Ordinal),
                new NameLikeness(register, signs),
                [
                    .. register
                        .Fields.Where(field => field.Type == FieldType.Choice)
                        .Select(TellingCells.ListChoices),
                ]
            ),
        ];
        titled = this
            .registers.SelectMany(one => one.Titles.SelectMany(RegisterTitles.ListPairs).Distinct())
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
        var sample = SheetSample.FromSheet(sheet, lastRow, words);
        var seen = SeeSheet([.. said, sheet.Name, title], cells, sample);
        if (FindBest(seen) is not var (register, weight))
            return null;
        var announced = AnnouncedMoney.FindLast(rows.SkipLast(1), words.MoneyUnits);
        var head = new ColumnBinder(new(register, words), [], words, announced).BindColumns(cells) with
        {
            Announced = announced,
            Rows = rows,
            LastRow = lastRow,
            IsNamed = true,
        };
        var bound = new FittingColumns(sample, words).BindAll(head);
        return bound.Missing.Count == 0 && IsEnough(bound, weight) ? bound : null;
    }

    // The less its title and its heads say, the more of its columns must be the register's.
    private bool IsEnough(SheetHeader bound, double weight) =>
        weight >= Strong ? bound.Strength >= FewestColumns
        : weight >= Convincing ? bound.Strength > FewestColumns
        : bound.Strength >= Many && bound.Strength * FewestShare >= CountTold(bound) * (FewestShare - 1);

    // 备注 is a column of any register.
    private int CountTold(SheetHeader bound) => bound.Headers.Count(head => !IsNote(head.BareName));

    private bool IsNote(string head) => words.Notes.Contains(head + ":");

    private (RegisterDefinition Register, double Weight)? FindBest(Seen seen)
    {
        var listed = registers.ConvertAll(one => seen.Lists.Count(cells => HoldsChoices(one, cells)));
        var holders = listed.Count(columns => columns > 0);
        // 货物, 工程, 服务 beneath any head are kinds of purchases.
        var ranked = registers
            .Zip(listed, (one, columns) =>
                (
                    one.Register,
                    Weight: WeighTitle(one, seen)
                        + WeighHeads(one, seen.Heads)
                        + (columns > 0 ? columns * Listed / holders : 0)
                )
            )
            .OrderByDescending(one => one.Weight)
            .ToList();
        return
            ranked is [var best, ..]
            && best.Weight >= Likely
            && (ranked.Count == 1 || ranked[1].Weight * Margin <= best.Weight)
            ? best
            : null;
    }

    private Seen SeeSheet(
        IReadOnlyList<string> lines,
        IReadOnlyDictionary<int, string> heads,
        SheetSample sample
    )
    {
        List<string> alike = [.. lines.Select(signs.WriteAlike)];
        return new(
            lines,
            alike,
            alike.SelectMany(RegisterTitles.ListPairs).ToHashSet(StringComparer.Ordinal),
            heads,
            [.. heads.Keys.Select(sample.ReadColumn).Where(cells => cells.Distinct > 1)]
        );
    }

    private double WeighTitle(Candidate one, Seen seen)
    {
        if (seen.Lines.Any(one.Register.IsNamedIn))
            return Named;
        if (seen.Alike.Any(line => one.Titles.Any(title => line.Contains(title, StringComparison.Ordinal))))
            return NamedAlike;
        return TitleWeight
            * Math.Min(
                1,
                one.Titles.SelectMany(RegisterTitles.ListPairs)
                    .Distinct()
                    .Where(seen.Pairs.Contains)
                    .Sum(pair => 1.0 / titled[pair] / titled[pair])
            );
    }

    // 车牌号 is a name in one register, 时间 in many.
    private double WeighHeads(Candidate one, IReadOnlyDictionary<int, string> cells) =>
        cells
            .Values.Select(cell => ColumnHeader.FromPrintedText(cell).BareName)
            .Where(head => head.Length > 1 && !words.Ignored.Contains(head) && !IsNote(head))
            .Sum(head =>
                Measure(one, head) is var own && own < Alike
                    ? 0
                    : own * own / registers.Sum(other => Measure(other, head))
            );

    private static bool HoldsChoices(Candidate one, ColumnCells cells) =>
        one.Lists.Any(choices => TellingCells.HoldsChoices(cells, choices));

    private double Measure(Candidate one, string head)
    {
        if (measured.TryGetValue((one.Register, head), out var known))
            return known;
        var likeness = one.Register.Fields.Max(field => one.Names.MeasureLikeness(field, head));
        return measured[(one.Register, head)] = likeness < Alike ? 0 : likeness;
    }

    /// <summary>A register with its titles and its fields in signs that are alike, and the lists that its fields are chosen from.</summary>
    private sealed record Candidate(
        RegisterDefinition Register,
        IReadOnlySet<string> Titles,
        NameLikeness Names,
        IReadOnlyList<IReadOnlySet<string>> Lists
    );

    /// <summary>What a sheet shows: lines above it, the same in signs that are alike and in pairs of them, heads, cells that may be of a
    /// list.</summary>
    private sealed record Seen(
        IReadOnlyList<string> Lines,
        IReadOnlyList<string> Alike,
        IReadOnlySet<string> Pairs,
        IReadOnlyDictionary<int, string> Heads,
        IReadOnlyList<ColumnCells> Lists
    );
}
