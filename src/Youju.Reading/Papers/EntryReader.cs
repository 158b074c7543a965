using Youju.Domain.Workbooks;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Search;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Reads the rows beneath the heads: the code and the name of each, for each of the tables side by side.</summary>
internal sealed class EntryReader(Pack pack, HeadWords words, IReadOnlyList<PaperColumn> columns)
{
    private const int ClassDigits = 3;

    private RowGroups groups = RowGroups.None;

    public IReadOnlyList<PaperEntry> ReadEntries(IReadOnlyList<WorkbookRow> rows)
    {
        var blocks = columns.Select(column => column.Block).Distinct().ToList();
        groups = RowGroups.FindGroups(columns, rows, words);
        return MarkParents([
            .. rows.SelectMany(row =>
                BorrowLabels([.. blocks.Select(block => ReadEntry(row, block)).OfType<PaperEntry>()])
            ),
        ]);
    }

    // 公用经费合计 may stand over both of the tables that it sums up, and its amount under the right one.
    private List<PaperEntry> BorrowLabels(List<PaperEntry> entries)
    {
        for (var at = 1; at < entries.Count; at++)
        {
            var (left, entry) = (entries[at - 1], entries[at]);
            if (
                entry is { Code: null, Label.Words: "" }
                && left.Label.Words.Length > 0
                && !HasAmount(left)
                && HasAmount(entry)
            )
                entries[at] = entry with
                {
                    Label = left.Label,
                    IsTotal = left.IsTotal,
                    LabelColumn = left.LabelColumn,
                };
        }

        return entries;
    }

    private bool HasAmount(PaperEntry entry) =>
        columns.Any(column =>
            column.Block == entry.Block
            && column.Holds == ColumnContent.Amounts
            && PaperTable.FindAmount(entry, column) is not null
        );

    private PaperEntry? ReadEntry(WorkbookRow row, int block)
    {
        var own = columns.Where(column => column.Block == block).ToList();
        if (own.TrueForAll(column => row.FindCell(column.Position).IsBlank))
            return null;
        var named = groups.FindName(row, own) ?? FindLabelCell(row, own);
        var printed = named is { } cell ? groups.NameSum(row, cell, words.IsTotal) : "";
        var code = ReadCode(row, own) ?? ReadGluedCode(ref printed);
        var label = RowLabel.ParsePrinted(printed);
        var measure = ReadMeasure(row, own);
        return TellTime(
            new(row, block, code, label)
            {
                Scale = words.FindScale(measure),
                IsCounted = measure.Length > 0 && words.FindScale(measure) is null,
                Group = groups.FindGroup(row, named),
                LabelColumn = named?.Column ?? own[0].Position,
                IsTotal = IsTotalRow(row, own, label.Words),
            }
        );
    }

    private PaperEntry TellTime(PaperEntry entry)
    {
        var told = words.ReadHead(entry.Label.Words);
        var isOfYear = told is { Subject.Length: 0, Stage: null or PaperStage.Executed };
        return entry with
        {
            Year = isOfYear ? told.Year : null,
            YearsBack = isOfYear ? told.YearsBack : 0,
            Stage = told is { Subject.Length: 0, YearsBack: 0, Stage: { } stage } ? stage : null,
            Time =
                entry.Label.Words.Length > 0 && told.Subject.Length == 0
                    ? new(told.Stage, told.Year, told.YearsBack)
                    : null,
        };
    }

    private static string ReadMeasure(WorkbookRow row, List<PaperColumn> own) =>
        own.Find(column => column.Role == PaperRole.Measure) is { } measure
        && !MeasuresNumberBeside(measure, own)
            ? row.FindCell(measure.Position).Words.Trim()
            : "";

    // 单位 | 数量 | 采购预算: the unit is that of the number beside it, and the amounts are money.
    private static bool MeasuresNumberBeside(PaperColumn measure, List<PaperColumn> own) =>
        own.Exists(column =>
            column.Holds == ColumnContent.Beside && Math.Abs(column.Position - measure.Position) == 1
        );

    private bool IsTotalRow(WorkbookRow row, List<PaperColumn> own, string label) =>
        words.IsTotal(label)
        || own.Any(column =>
            words.IsTotal(Brackets.RemoveAtEnd(RowLabel.NormaliseName(row.FindCell(column.Position).Words)))
        )
        || IsTotalOfGroup(label);

    // 一季度小计, 本月合计, 本年累计
    private static bool IsTotalOfGroup(string label) =>
        label.EndsWith("小计") || label.EndsWith("合计") || label.EndsWith("累计");

    private static WorkbookCell? FindLabelCell(WorkbookRow row, List<PaperColumn> own)
    {
        foreach (var role in new[] { PaperRole.Name, PaperRole.Project })
        {
            foreach (var column in own.Where(column => column.Role == role))
            {
                if (row.FindCell(column.Position) is { IsBlank: false } cell)
                    return cell;
            }
        }

        foreach (
            var column in own.Where(column =>
                column.Holds == ColumnContent.Words
                && column.Role is not (PaperRole.Code or PaperRole.Ordinal)
            )
        )
        {
            if (row.FindCell(column.Position) is { IsBlank: false } cell && CellAmount.FromCell(cell) is null)
                return cell;
        }

        // 合计 often stands where the code or the running number would.
        return own.Where(column => column.Holds == ColumnContent.Words)
            .Select(column => row.FindCell(column.Position))
            .Where(cell => !cell.IsBlank && CellAmount.FromCell(cell) is null)
            .Select(cell => (WorkbookCell?)cell)
            .FirstOrDefault();
    }

    /// <summary>The digits of a code: in one column, or 类 款 项 in three.</summary>
    private static string? ReadCode(WorkbookRow row, List<PaperColumn> own)
    {
        var parts = ListCodeColumns(own)
            .Select(column => row.FindCell(column.Position).Words.Trim())
            .Select(AccountCode.ReadDigits)
            .OfType<string>()
            .ToList();
        if (parts.Count == 0)
            return null;
        // The whole code may stand once more before its parts.
        return parts.Count > 1 && parts[0].Length > ClassDigits
            ? parts[0]
            : parts[0] + string.Concat(parts.Skip(1).Select(part => part.PadLeft(2, '0')));
    }

    // 经济分类科目 | 名称: what stands before the names of subjects are their codes.
    private static IEnumerable<PaperColumn> ListCodeColumns(List<PaperColumn> own) =>
        own.Where(column => column.Role == PaperRole.Code).ToList() is { Count: > 0 } codes ? codes
        : own.Exists(column => column.Role == PaperRole.Name)
            ? own.Where(column => column.Role is PaperRole.Economic or PaperRole.Functional).Take(1)
        : [];

    /// <summary>2010301-行政运行, 30101 基本工资, 301基本工资</summary>
    private string? ReadGluedCode(ref string printed)
    {
        var plain = printed.TrimStart();
        var digits = plain.TakeWhile(char.IsAsciiDigit).Count();
        if (
            digits is not (3 or 5 or 7)
            || digits == plain.Length
            || !pack.Subjects.ContainsClass(plain.AsSpan(0, digits))
        )
            return null;
        var rest = plain[digits..].TrimStart(' ', '-', '－', '—', '_', '\u3000');
        if (rest.Length == 0 || !char.IsLetter(rest[0]) || "年月日个万元".Contains(rest[0]))
            return null;
        printed = rest;
        return plain[..digits];
    }

    private static List<PaperEntry> MarkParents(List<PaperEntry> entries)
    {
        var begun = entries
            .Where(entry => entry.Code is not null)
            .SelectMany(entry =>
                Enumerable
                    .Range(1, entry.Code!.Length - 1)
                    .Select(length => (entry.Block, entry.Code[..length]))
            )
            .ToHashSet();
        return
        [
            .. entries.Select(entry =>
                entry.Code is { } code && begun.Contains((entry.Block, code))
                    ? entry with
                    {
                        IsParent = true,
                    }
                    : entry
            ),
        ];
    }
}
