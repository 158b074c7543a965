using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Reads lists of which each row is money of a project, or of an economic subject, as lines of the ledger.</summary>
internal sealed class ListPlacer(
    PaperTable table,
    PaperLexicon lexicon,
    LineNames lines,
    PaperAmounts amounts,
    OwnRows own
)
{
    private const int ClassDigits = 3;
    private const string ProjectKey = "project";

    private readonly ExpenditureWords words = new(lexicon, lines);
    private readonly BudgetParts budgets = new(table, new(lexicon, lines), amounts);

    private HashSet<string>? begunClasses;
    private SummedRows? summed;
    private ExplainingRows? explaining;
    private ProjectsOfRows? names;
    private RowBudgets? rowBudgets;
    private RowSources? sources;
    private GroupBudgets? groupBudgets;

    private GroupBudgets GroupBudgets => groupBudgets ??= new(table, words, lexicon, Summed);

    private RowBudgets RowBudgets => rowBudgets ??= new(table, lexicon, words);

    private IReadOnlyList<PaperColumn> MoneyColumns =>
        [.. Stages.Values, .. stages.Summed.Values.SelectMany(columns => columns)];

    private SummedRows Summed => summed ??= new(table, MoneyColumns);

    private ExplainingRows Explaining => explaining ??= new(table, MoneyColumns);

    private RowSources Sources => sources ??= new(table, lexicon, Names.FindName);

    private ProjectsOfRows Names => names ??= new(table, Projects);

    /// <summary>Whether budget was assumed because no column names one.</summary>
    public bool IsBudgetAssumed { get; private set; }

    /// <summary>Whether the table is such a list: rows are told by project or by economic subject, and amounts have a stage.</summary>
    public bool IsList =>
        stages.HasAny
        && !TellsContracts
        && (Projects is not null || table.FindRole(PaperRole.Economic) is not null || HasEconomicCodes);

    /// <summary>Whether no list of things or events tells as much: subjects, or what was planned beside what was spent.</summary>
    public bool IsSure =>
        HasEconomicCodes
        || table.Columns.Any(column =>
            column.Role is PaperRole.Economic or PaperRole.Functional or PaperRole.Kind
        )
        || (
            (Stages.ContainsKey(AmountColumn.Executed) || stages.Summed.ContainsKey(AmountColumn.Executed))
            && Stages.Count + stages.Summed.Count > 1
        );

    // 成交价 and 合同金额 were agreed upon, and nobody says that they were paid.
    private bool TellsContracts =>
        Stages.TryGetValue(AmountColumn.Executed, out var spent)
        && lexicon.TellsContract(spent.Path)
        && !HasEconomicCodes
        && table.FindRole(PaperRole.Economic) is null;

    private PaperColumn? Projects { get; } = ProjectLabels.FindColumn(table, lexicon, lines);

    // By code, or by the names of the subjects alone.
    private bool HasEconomicCodes =>
        Projects is null
        && table.Entries.Count(entry => FindEconomic(entry) is not null) * 2
            > table.Entries.Count(entry => !entry.IsTotal);

    private readonly StageColumns stages = new(table, lexicon, amounts);

    /// <summary>The column that tells each stage as a whole.</summary>
    private IReadOnlyDictionary<AmountColumn, PaperColumn> Stages => stages.Found;

    public IReadOnlyList<PlacedLine> ReadLines()
    {
        var sums = table.Entries.Where(entry => Summed.HasParts(entry) && !IsExplained(entry));
        var explained = table.Entries.Where(IsExplained).SelectMany(Summed.ListParts).Concat(Explaining.Rows);
        foreach (var entry in sums.Concat(explained))
        foreach (var column in table.FindAmountColumns(entry.Block))
            amounts.MarkTaken(entry, column);
        return
        [
            .. PlacedLine
                .GroupByPart(
                    ListParts().Where(own.IsOwn).SelectMany(entry => budgets.PartLine(entry, ReadLine(entry)))
                )
                .Select(AdjustmentChain.JoinRows),
        ];
    }

    /// <summary>The projects that stand below 项目支出 in a table of kinds and come to it.</summary>
    public IReadOnlyList<PlacedLine> ReadProjectsBelow() =>
        own.HasSeveralUnits
            ? []
            :
            [
                .. from whole in table.Entries
                where lines.FindLineKeys(whole.Label.Words).Contains(ProjectKey)
                from part in Summed.ListParts(whole)
                let line = ReadLine(part)
                where line is not null
                select line,
            ];

    /// <summary>Totals that differ from the rows they sum up, and rows that may be totals, in Chinese.</summary>
    public IEnumerable<string> CompareTotals()
    {
        if (own.HasSeveralUnits)
            return [];
        var totals = new StatedTotals(table, amounts);
        return
        [
            .. Stages
                .Select(stage => (stage.Key, Column: stage.Value))
                .Concat(
                    stages.Summed.SelectMany(stage =>
                        stage.Value.Select(column => (stage.Key, Column: column))
                    )
                )
                .SelectMany(told =>
                    totals.CompareColumn(
                        told.Key,
                        told.Column,
                        SumColumn(
                            ListParts().Where(entry => FindStage(entry, told.Column, told.Key) == told.Key),
                            told.Column
                        ),
                        entry => FindStage(entry, told.Column, told.Key) == told.Key
                    )
                ),
            .. totals.AskAbout(Summed),
        ];
    }

    // A row that somebody hid, and without which the stated total holds, was put aside by whoever hid it.
    private List<PaperEntry> ListParts()
    {
        var explained = table.Entries.Where(IsExplained).ToList();
        var told = explained.SelectMany(Summed.ListParts).Concat(Explaining.Rows).ToHashSet();
        var parts = table
            .Entries.Where(entry =>
                TellsMoneyOfYear(entry)
                && !told.Contains(entry)
                && (!IsParent(entry) || explained.Contains(entry))
            )
            .ToList();
        var shown = parts.FindAll(entry => !entry.Row.IsHidden);
        var isPutAside =
            shown.Count < parts.Count
            && Stages.Values.Any(column =>
                SumColumn(parts, column) != SumColumn(shown, column)
                && table.Entries.Any(entry =>
                    entry.IsTotal && PaperTable.FindAmount(entry, column)?.Value == SumColumn(shown, column)
                )
            );
        return isPutAside ? shown : parts;
    }

    private bool TellsMoneyOfYear(PaperEntry entry) =>
        !entry.IsTotal && !IsVoided(entry) && !IsOfLaterYear(entry) && !IsOfNobody(entry);

    // A payment whose project nobody wrote, among others that bear theirs, stays among the amounts without a place.
    private bool IsOfNobody(PaperEntry entry) =>
        Projects is not null
        && (
            Names.IsBare(entry)
            || (
                Names.WritesOut
                && Names.FindName(entry) is null
                && table.FindRole(PaperRole.Kind) is null
                && FindEconomic(entry) is null
            )
        );

    // 2026年计划：县道提质改造 below what this year paid for: what it is to cost stays among the amounts without a place.
    private bool IsOfLaterYear(PaperEntry entry) =>
        PaperYears.FindWrittenYear(entry.Label.Words) > amounts.Year
        && Stages.TryGetValue(AmountColumn.Executed, out var spent)
        && PaperTable.FindAmount(entry, spent) is null or { Value: 0 };

    // 城区绿地养护, 其中：行道树补植: what stands behind 其中 only explains the project, which is the row above.
    private bool IsExplained(PaperEntry entry) =>
        Summed.ListParts(entry) is [var first, ..] && first.Label.IsPart;

    /// <summary>Rows of payments that were not made, which are not added.</summary>
    public IReadOnlyList<PaperEntry> Voided => [.. table.Entries.Where(IsVoided)];

    private bool IsVoided(PaperEntry entry) =>
        entry.Row.Cells.Any(cell => lexicon.Voided.Contains(cell.Words.Trim()));

    private static decimal SumColumn(IEnumerable<PaperEntry> entries, PaperColumn column) =>
        entries.Sum(entry => PaperTable.FindAmount(entry, column)?.Value ?? 0);

    // 工资福利支出 above 基本工资 is the sum of its class, though no code says so.
    private bool IsParent(PaperEntry entry) =>
        entry.IsParent
        || Summed.HasParts(entry)
        || (
            FindEconomic(entry) is { Digits: { Length: ClassDigits } digits }
            && (begunClasses ??= CollectBegunClasses()).Contains(digits)
        );

    private HashSet<string> CollectBegunClasses() =>
        [
            .. table
                .Entries.Select(FindEconomic)
                .OfType<EconomicCode>()
                .Where(code => code.Digits.Length > ClassDigits)
                .Select(code => code.Digits[..ClassDigits]),
        ];

    private PlacedLine? ReadLine(PaperEntry entry)
    {
        var read = ReadStages(entry).ToList();
        if (read.Count == 0)
            return null;
        var (functional, economic) = (
            ExpenditureWords.FindFunctional(Cell(entry, PaperRole.Functional)),
            FindEconomic(entry)
        );
        var project = Names.FindName(entry) ?? (economic is null ? NullIfEmpty(FindLabel(entry)) : null);
        var kind = words.FindKind(Cell(entry, PaperRole.Kind), project, economic);
        var budget = RowBudgets.FindOwn(entry) ?? GroupBudgets.FindBudget(entry) ?? RowBudgets.OfTitle;
        IsBudgetAssumed |= budget is null;
        return new(budget ?? BudgetKind.GeneralPublic, kind)
        {
            Functional = functional,
            Economic = economic,
            Project = kind == ExpenditureKind.Project ? project : null,
            Amounts = stages.FillAdded(entry, Sources.FillSteps(entry, read)),
            Source = read.Select(one => one.Source).Aggregate((all, one) => all.CombineWith(one)),
        };
    }

    private IEnumerable<(AmountColumn Into, Amount Amount, CellSource Source)> ReadStages(PaperEntry entry)
    {
        foreach (var (told, column) in Stages)
        {
            if (amounts.ReadMoney(entry, column) is { } amount && FindStage(entry, column, told) is { } into)
                yield return (into, amount, amounts.FindSource(entry, column));
        }

        foreach (var (into, columns) in stages.Summed)
        {
            var parts = (
                from column in columns
                let amount = amounts.ReadMoney(entry, column)
                where amount is not null
                select (Amount: amount.Value, Source: amounts.FindSource(entry, column))
            ).ToList();
            if (parts.Count > 0)
                yield return (
                    into,
                    parts.Select(part => part.Amount).Aggregate((sum, part) => sum + part),
                    parts.Select(part => part.Source).Aggregate((all, part) => all.CombineWith(part))
                );
        }
    }

    // 全年 is what was planned in a row of 计划; a column of its own that tells the budget says it better.
    private AmountColumn? FindStage(PaperEntry entry, PaperColumn column, AmountColumn told) =>
        entry.RowStage is null || column.Stage is not null ? told
        : amounts.FindLedgerColumn(column with { Stage = entry.RowStage }, null) is { } own
        && (own == told || !Stages.ContainsKey(own))
            ? own
        : null;

    private static string FindLabel(PaperEntry entry) =>
        ProjectLabels.CleanName(entry.Row.FindCell(entry.LabelColumn).Words.Trim());

    private EconomicCode? FindEconomic(PaperEntry entry)
    {
        if (Cell(entry, PaperRole.Economic) is { } printed)
            return words.FindEconomic(printed);
        if (EconomicCode.TryParse(entry.Code ?? "", out var code))
            return code;
        return Projects is null && entry.Code is null ? words.FindEconomic(entry.Label.Words) : null;
    }

    private string? Cell(PaperEntry entry, PaperRole role) =>
        (role == PaperRole.Project ? Projects : table.FindRole(role)) is { } column
            ? NullIfEmpty(entry.Row.FindCell(column.Position).Words.Trim())
            : null;

    private static string? NullIfEmpty(string words) => words.Length == 0 ? null : words;
}
