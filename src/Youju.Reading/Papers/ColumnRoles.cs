using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;

namespace Youju.Reading.Papers;

/// <summary>Tells what part a column has in its table, by its heads and by the cells beneath them.</summary>
internal sealed class ColumnRoles(HeadWords words)
{
    private const int FewestCodeDigits = 3;
    private const int MostCodeDigits = 24;
    private const int FewestCodes = 3;

    /// <param name="path">The heads above the column, from the top.</param>
    /// <param name="cells">How many of its cells are amounts, and how many other words.</param>
    public PaperRole? FindRole(
        int position,
        IReadOnlyList<string> path,
        IReadOnlyList<WorkbookRow> body,
        (int Amounts, int Texts) cells
    )
    {
        var named = path.Count == 0 ? null : FindRoleByHeads(path, cells.Amounts, cells.Texts);
        return FitRole(named, position, body) ?? FindRoleByCells(position, path, body);
    }

    private PaperRole? FindRoleByHeads(IReadOnlyList<string> path, int amounts, int texts)
    {
        if (path.Select(words.FindRole).Contains(PaperRole.Code))
            return PaperRole.Code;
        var isOfWords = texts > 0 && amounts == 0;
        if (isOfWords && FindJoinedRole(path) is { } joined)
            return joined;
        if (words.FindRole(path[^1]) is { } role)
            return role == PaperRole.Name && amounts > texts ? null : role;
        return isOfWords
            ? path.Reverse().Select(words.FindRole).FirstOrDefault(above => above is not null)
            : null;
    }

    // 名称 and 类别 beneath 项目 are 项目名称 and 项目类别; 项目 beneath 支出 names the rows of one side, whatever they are.
    private PaperRole? FindJoinedRole(IReadOnlyList<string> path) =>
        path is [.., var above, var head]
        && words.FindNamedRole(above + head) is { } role
        && (role != PaperRole.Project || !HeadWords.EndsInProject(head))
            ? role
            : null;

    /// <summary>What a column without a head holds: nothing but codes of subjects, or running numbers.</summary>
    private PaperRole? FindRoleByCells(
        int position,
        IReadOnlyList<string> path,
        IReadOnlyList<WorkbookRow> body
    )
    {
        var cells = body.Select(row => row.FindCell(position)).Where(cell => !cell.IsBlank).ToList();
        if (
            cells.Count > 0
            && !NamesAmounts(path)
            && cells.TrueForAll(cell => words.IsSubjectCode(cell.Words))
        )
            return PaperRole.Code;
        if (path.Count > 0)
            return
                IsLeading(position, body)
                && cells.Count(IsAccountCode) * 2 > cells.Count
                && (!cells.Exists(IsParted) || HasCodesBelow(cells))
                ? PaperRole.Code
                : null;
        var isRunning =
            cells.Count > 1
            && cells.Index().All(cell => CellAmount.FromCell(cell.Item)?.Value == cell.Index + 1);
        return isRunning ? PaperRole.Ordinal : null;
    }

    // 220 under 项目支出 is an amount, although a class of functions has that code.
    private bool NamesAmounts(IReadOnlyList<string> path) =>
        path.Select(words.ReadHead)
            .Any(head => head.Stage is not null || words.FindMeanings(head.Subject).Count > 0);

    // 科目号 above 1001, 500101, 7201.01, whatever it is called: what counts has no such form in the first column.
    private static bool IsAccountCode(WorkbookCell cell) =>
        cell.Words.Trim() is { Length: >= FewestCodeDigits and <= MostCodeDigits } code
        && char.IsAsciiDigit(code[^1])
        && code[0] is >= '1' and <= '8'
        && code.All(sign => char.IsAsciiDigit(sign) || AccountCode.Separators.Contains(sign));

    private static bool IsParted(WorkbookCell cell) => cell.Words.Any(AccountCode.Separators.Contains);

    // 7201\01 below 7201: a day has none above it.
    private static bool HasCodesBelow(List<WorkbookCell> cells) =>
        cells
            .Zip(cells.Skip(1))
            .Any(pair =>
                pair.Second.Words.Trim().StartsWith(pair.First.Words.Trim(), StringComparison.Ordinal)
            );

    private static bool IsLeading(int position, IReadOnlyList<WorkbookRow> body) =>
        body.Count > FewestCodes
        && body.All(row => row.Cells.All(cell => cell.Column >= position || cell.IsBlank))
        && body.Select(row => row.FindCell(position).Words)
            .Where(words => words.Length > 0)
            .Distinct()
            .Count() > FewestCodes;

    // 单位 above 千元 and 辆 names no unit that spends.
    private PaperRole? FitRole(PaperRole? role, int position, IReadOnlyList<WorkbookRow> body) =>
        role is PaperRole.Unit or null && HoldsMeasures(position, body) ? PaperRole.Measure : role;

    private bool HoldsMeasures(int position, IReadOnlyList<WorkbookRow> body) =>
        body.Select(row => row.FindCell(position)).Where(cell => !cell.IsBlank).ToList()
            is { Count: > 0 } cells
        && cells.TrueForAll(cell => words.IsMeasure(cell.Words.Trim().TrimStart('万')));
}
