using Youju.Import.Columns;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Text.Words;

namespace Youju.Import.Papers;

/// <summary>What the heads and rows of a table of counts call that which is counted, and in which unit.</summary>
internal sealed class CountNames(PaperTable table, PaperLexicon lexicon)
{
    /// <summary>What is counted in a column: its own head, behind that of its group where it needs it.</summary>
    public string NameColumn(PaperColumn column)
    {
        List<string> parts =
        [
            .. column
                .Path.Select(BareName)
                .Where(part => part.Length > 0 && !lexicon.Totals.Contains(part) && !IsYear(part))
                .Distinct(),
        ];
        return parts is [.., var group, var last] && RepeatsGroup(group, last)
            ? last
            : string.Join('·', parts);
    }

    // 补领结婚证 beneath 补发证件 says itself what it is of; 未成年人 beneath 参观人次 does not.
    private bool RepeatsGroup(string group, string name)
    {
        var measure = lexicon.Measures.Where(group.EndsWith).MaxBy(unit => unit.Length);
        var signs = group[..^(measure?.Length ?? 0)].Distinct().ToList();
        return signs.Count > 0 && signs.Count(name.Contains) * 2 >= signs.Count;
    }

    // 2025年 beneath 参观人次 is no other matter.
    private static bool IsYear(string head) =>
        PaperYears.WriteDigits(head).TrimEnd('年', '度').All(char.IsAsciiDigit);

    /// <summary>A name without its unit and without 其中.</summary>
    public string BareName(string label)
    {
        var bare = ColumnHeader.FromPrintedText(label).BareName;
        var part = lexicon.Counted.Parts.FirstOrDefault(bare.StartsWith);
        return part is null ? bare : bare[part.Length..].TrimStart(':', '：');
    }

    /// <summary>The unit in which a row counts; empty where none is named.</summary>
    public string FindUnit(PaperEntry entry) =>
        table.FindRole(PaperRole.Measure) is { } measure ? entry.Row.FindCell(measure.Position).Words.Trim()
        : FindUnit([entry.Row.FindCell(entry.LabelColumn).Words]) is { Length: > 0 } own ? own
        : FindUnitAround();

    /// <summary>The unit in the brackets behind the last head that has some; else that of the table.</summary>
    public string FindUnit(IReadOnlyList<string> path) =>
        path.Reverse()
            .Select(head => ColumnHeader.FromPrintedText(head).Unit)
            .FirstOrDefault(unit => unit is { Length: > 0 and <= 4 })
        ?? FindUnitAround();

    // 单位：万人次 above the table.
    private string FindUnitAround() =>
        table
            .Around.Select(line => HalfWidth.FromFullWidth(line.Words).Split("单位:")[^1].Trim('(', ')', ' '))
            .FirstOrDefault(unit => lexicon.Measures.Contains(unit.TrimStart('万')))
        ?? "";
}
