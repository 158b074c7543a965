using System.Text.RegularExpressions;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>A value that no column holds and the title of the sheet says of all its rows.</summary>
/// <param name="Header">The name of the field.</param>
/// <param name="Word">As the title has it: 节会 for 节庆.</param>
internal sealed record TitleValue(string Header, string Value, string Word)
{
    /// <summary>The key of the field.</summary>
    public string Field { get; init; } = "";

    /// <summary>Whether heads of columns say it, and not the title: 参会人数 beside 会议时间.</summary>
    public bool IsToldByHeads { get; init; }

    public ColumnMap AsConstant => new(Header, Value);

    public string Describe() =>
        $"“{Header}”按{(IsToldByHeads ? "列名" : "标题")}里的“{Word}”记{(Word == Value ? "" : $"作“{Value}”")}；不是的，用 --set {Header}=… 再导入";
}

/// <summary>Finds what titles say: 节庆活动一览表, 公众号“澄图之声”图文数据.</summary>
internal sealed partial class TitleValues(SheetHeader head, WorkbookSheet sheet, ImportLexicon words)
{
    private const int Telling = 2;
    private const int MatchMilliseconds = 1000;
    private const int MostNames = 500;

    public IReadOnlyList<TitleValue> FindValues()
    {
        IReadOnlyList<string> lines = [.. head.TitleLines, sheet.Name];
        return
        [
            .. from field in head.Register.Fields
            where field.IsRequired && !head.ContainsField(field.Key)
            let told = field.Type switch
            {
                FieldType.Choice => FindNearestChoice(field, lines)
                    ?? FindChoice(field, lines)
                    ?? FindChoiceOfHeads(field),
                FieldType.DateRange when field.IsToldByTitle => FindPeriod(field),
                FieldType.Text when field.IsToldByTitle => FindName(field),
                _ => FindLabelled(field, lines) ?? FindQuoted(field, lines),
            }
            where told is not null
            select told with
            {
                Field = field.Key,
            },
            .. FindState(lines) is { } state ? [state] : Array.Empty<TitleValue>(),
        ];
    }

    // 2025年获奖情况一览表: what is listed was won; not so below 申报及获奖情况.
    private TitleValue? FindState(IReadOnlyList<string> lines) =>
        head.FindColumn(ColumnTarget.State) is null
        && (
            from state in head.Register.States
            from word in state.Titles
            where lines.Any(line => line.Contains(word, StringComparison.Ordinal) && !IsJoined(line, word))
            select (State: state, Word: word)
        )
            .DistinctBy(one => one.State)
            .ToList()
            is [var (only, told)]
            ? new(words.Columns[ColumnTarget.State.Field][0], only.Label, told)
            : null;

    // 表二 培训 says more than 会议、培训统计 above it.
    private TitleValue? FindNearestChoice(FieldDefinition field, IEnumerable<string> lines) =>
        lines
            .SkipLast(1)
            .Reverse()
            .Select(line => FindChoice(field, [line]))
            .FirstOrDefault(choice => choice is not null);

    /// <summary>The only choice that the lines name, unless they name something else beside it or the rows say otherwise.</summary>
    private TitleValue? FindChoice(FieldDefinition field, IEnumerable<string> lines)
    {
        // The 、 of 二、培训 joins nothing.
        var plain = lines.Select(line => RowLabel.ParsePrinted(line).Words).ToList();
        var named = (
            from choice in field.Choices
            from word in ListWords(choice).OrderByDescending(one => one.Length)
            from line in plain
            where line.Contains(word, StringComparison.Ordinal)
            select (Choice: choice, Word: word, IsAlone: !IsJoined(line, word))
        )
            .DistinctBy(one => one.Choice)
            .ToList();
        return named is [(var only, var told, true)] && !SayOtherwise(field, only)
            ? new(field.Label, only.Label, told)
            : null;
    }

    // 培训内容 beside 培训时间: two heads that name one kind, and none that names another.
    private TitleValue? FindChoiceOfHeads(FieldDefinition field)
    {
        var named = (
            from column in head.Headers
            from choice in field.Choices
            where !choice.IsOther && column.BareName.Contains(choice.Label, StringComparison.Ordinal)
            select choice
        ).ToList();
        return named is [var first, _, ..] && named.TrueForAll(first.Equals) && !SayOtherwise(field, first)
            ? new(field.Label, first.Label, first.Label) { IsToldByHeads = true }
            : null;
    }

    private static IEnumerable<string> ListWords(FieldChoice choice) =>
        choice.Aliases.Append(choice.Label).Where(word => word.Length >= Telling);

    // 社教及节会活动: what else is in the list is called otherwise.
    private bool IsJoined(string line, string word) =>
        line.IndexOf(word, StringComparison.Ordinal) is var at
        && words.Joins.Any(join =>
            line.AsSpan(0, at).EndsWith(join, StringComparison.Ordinal)
            || line.AsSpan(at + word.Length).StartsWith(join, StringComparison.Ordinal)
        );

    // More rows bear names of other kinds than of this one.
    private bool SayOtherwise(FieldDefinition field, FieldChoice told)
    {
        var others = field.Choices.Where(choice => choice != told && !choice.IsOther);
        var names = ListNames();
        return CountKinds(names, others.SelectMany(ListWords)) > CountKinds(names, ListWords(told));
    }

    private static int CountKinds(IReadOnlyList<string> names, IEnumerable<string> kinds) =>
        names.Count(name => kinds.Any(kind => name.Contains(kind, StringComparison.Ordinal)));

    private List<string> ListNames() =>
        [
            .. from column in head.Columns
            where
                head.Register.DistinguishingFields.Contains(column.Target.Field)
                && head.Register.FindField(column.Target.Field) is { Type: FieldType.Text }
            from row in sheet.Rows.Where(row => row.Number > head.LastRow).Take(MostNames)
            select RowLabel.NormaliseName(row.FindCell(column.Position).Words),
        ];

    // 2025年度满意度调查: nobody wrote on which day.
    private TitleValue? FindPeriod(FieldDefinition field) =>
        head.PeriodOfTitle is { } period ? new(field.Label, period, period) : null;

    private TitleValue? FindName(FieldDefinition field) =>
        head.NameOfTitle is { } name ? new(field.Label, name, name) : null;

    // 账号：红柳宣传 above the head
    private static TitleValue? FindLabelled(FieldDefinition field, IReadOnlyList<string> lines) =>
        (
            from line in lines
            let end = line.IndexOfAny([':', '：'])
            where end > 0 && end + 1 < line.Length
            where field.Aliases.Prepend(field.Label).Contains(line[..end].Trim())
            let words = line[(end + 1)..].Trim()
            where words.Length > 0 && field.Type == FieldType.Text
            select new TitleValue(field.Label, words, words)
        ).FirstOrDefault();

    // Only what is assumed where nobody says it, such as the name of an account, is asked of the quotation marks.
    private static TitleValue? FindQuoted(FieldDefinition field, IReadOnlyList<string> lines)
    {
        if (field.Assumed is null || field.Type != FieldType.Text)
            return null;
        var quoted = lines
            .SelectMany(line => Quotation().Matches(line))
            .Select(match => match.Groups["words"].Value)
            .Distinct()
            .ToList();
        return quoted is [var only] ? new(field.Label, only, only) : null;
    }

    [GeneratedRegex(
        "[“\"「](?<words>[^“”\"「」]{2,20})[”\"」]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex Quotation();
}
