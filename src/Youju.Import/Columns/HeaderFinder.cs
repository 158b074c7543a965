using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Finds the head of a sheet and the register it belongs to.</summary>
/// <param name="isAsked">Whether someone has said what the sheet holds; then a single known column will do.</param>
internal sealed class HeaderFinder(ImportLexicon words, bool isAsked = false)
{
    /// <summary>A head lies no deeper than title, unit and remarks above it.</summary>
    private const int Deepest = 30;

    /// <summary>Fewer columns may bear names of a register by chance.</summary>
    private const int Many = 4;

    /// <summary>The likeness that binds where no title says what the sheet is.</summary>
    private const double SurelyAlike = 0.65;

    /// <summary>The name of the unit, which tells nothing of what a sheet is of; empty where it is not known.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether papers that the ledger has taken are asked for their records.</summary>
    public bool TakesPapers { get; init; }

    /// <summary>The head that fits best; null where the sheet holds no records of any of these registers.</summary>
    /// <param name="maps">What was said of columns of a register, now or before.</param>
    /// <param name="tied">Other registers that would fit as well.</param>
    public SheetHeader? FindHeader(
        WorkbookSheet sheet,
        IEnumerable<RegisterDefinition> registers,
        Func<string, IReadOnlyList<ColumnMap>> maps,
        out IReadOnlyList<RegisterDefinition> tied
    )
    {
        var rows = sheet.Rows.Take(Deepest).ToList();
        var named = RowLabel.NormaliseName(sheet.Name);
        var heads = (
            from register in registers
            let found = FindBestHeader(rows, new(register, words), maps(register.Key))
            let best = found is null ? null : NameHeader(found, named, sheet)
            where isAsked ? best is not null : best is { IsConvincing: true } && HoldsMark(best, named)
            orderby best.IsNamed
                || best.KnowsAll descending, best.Missing.Count, best.Strength descending, best.IsNamed descending
            select best
        ).ToList();
        tied =
            heads.Count < 2
                ? []
                :
                [
                    .. heads
                        .Skip(1)
                        .Where(head =>
                            head.IsNamed == heads[0].IsNamed
                            && head.Strength == heads[0].Strength
                            && head.Missing.Count == heads[0].Missing.Count
                        )
                        .Select(head => head.Register),
                ];
        return heads.FirstOrDefault();
    }

    /// <summary>The registers whose fields the sheet's columns hold at all, those that lack least first.</summary>
    public IReadOnlyList<SheetHeader> FindNearest(
        WorkbookSheet sheet,
        IEnumerable<RegisterDefinition> registers
    )
    {
        var rows = sheet.Rows.Take(Deepest).ToList();
        return
        [
            .. from register in registers
            let best = FindBestHeader(rows, new(register, words), [])
            where best is { Strength: >= 2 }
            orderby register.RecognisedBy, best.Missing.Count, best.Strength descending
            select best,
        ];
    }

    // Other papers have the columns of some registers too, and another home.
    private bool HoldsMark(SheetHeader head, string sheet) =>
        head.Register.RecognisedBy switch
        {
            SheetMark.Name => head.IsNamed,
            SheetMark.Form => IsOwnForm(head, sheet),
            SheetMark.Paper => IsOwnForm(head, sheet) || (TakesPapers && head.IsNamed),
            _ => true,
        };

    private static bool IsOwnForm(SheetHeader head, string sheet) =>
        sheet == RowLabel.NormaliseName(head.Register.Label) && head.FindColumn(ColumnTarget.Id) is not null;

    // What the sheet is called makes up for a head that says no more than 时间.
    private SheetHeader NameHeader(SheetHeader head, string named, WorkbookSheet sheet)
    {
        var isNamed = IsNamed(head, named);
        // The forms of the program itself have no titles, and no heads but their own.
        if (head.Register.Titles.Count == 0 || !(isNamed || head.IsConvincing))
            return head with { IsNamed = isNamed };
        var fitting = new FittingColumns(SheetSample.FromSheet(sheet, head.LastRow, words), words);
        return isNamed
            ? fitting.BindAll(head with { IsNamed = true })
            : fitting.BindByLikeness(head with { KnowsAll = KnowsAll(head) }, SurelyAlike);
    }

    private static bool KnowsAll(SheetHeader head) =>
        head is { Unknown.Count: 0, Missing.Count: 0, Strength: >= Many };

    private bool IsNamed(SheetHeader head, string sheet) =>
        sheet == head.Register.Key
        || head.TitleLines.Where(IsTitle).Append(sheet).Select(RemoveUnit).Any(head.Register.IsNamedIn);

    // 某区青年活动中心 above a list of followers tells of no 活动.
    private string RemoveUnit(string line) =>
        Unit.Length == 0 ? line : line.Replace(Unit, "", StringComparison.Ordinal);

    // 制表：工程股 says who made the list, not what it is of.
    private static bool IsTitle(string line) => !RowLabel.NormaliseName(line).Contains(':');

    private SheetHeader? FindBestHeader(
        List<WorkbookRow> rows,
        ColumnNames names,
        IReadOnlyList<ColumnMap> maps
    )
    {
        SheetHeader? best = null;
        foreach (var deep in new[] { 1, 2 })
        {
            for (var at = 0; at + deep <= rows.Count; at++)
            {
                var head = BindHeaderRows(rows, at, deep, names, maps);
                if (
                    head.Strength > (best?.Strength ?? 0)
                    || (
                        best is not null
                        && head.Strength == best.Strength
                        && best.LastRow == rows[at].Number
                        && GroupedHeads.HasGroups(rows[at], rows[at + deep - 1])
                    )
                )
                    best = head;
            }
        }

        return best;
    }

    /// <summary>Reads one row as the head, or two where cells of the lower row stand under merged ones.</summary>
    private SheetHeader BindHeaderRows(
        List<WorkbookRow> rows,
        int at,
        int deep,
        ColumnNames names,
        IReadOnlyList<ColumnMap> maps
    )
    {
        var last = rows[at + deep - 1];
        var cells = new GroupedHeads(words, names).JoinRows(rows[at], last);
        var announced = AnnouncedMoney.FindLast(rows.Take(at + deep - 1), words.MoneyUnits);
        var binder = new ColumnBinder(names, maps, words, announced);
        return binder.BindColumns(cells) with
        {
            Announced = announced,
            Rows = [.. rows.Take(at + deep)],
            LastRow = last.Number,
        };
    }
}
