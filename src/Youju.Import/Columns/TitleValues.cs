using System.Text.RegularExpressions;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Values that no column holds and the title of the sheet says of all its rows: 节庆活动一览表, 公众号“澄图之声”图文数据.</summary>
internal static partial class TitleValues
{
    private const int Telling = 2;
    private const int MatchMilliseconds = 1000;

    public static IReadOnlyList<ColumnMap> FindTitleValues(this SheetHeader head, WorkbookSheet sheet)
    {
        IReadOnlyList<string> lines = [.. head.TitleLines, sheet.Name];
        return
        [
            .. from field in head.Register.Fields
            where field.IsRequired && !head.ContainsField(field.Key)
            let words = field.Type == FieldType.Choice
                ? FindNearestChoice(field, lines) ?? FindChoice(field, lines)
                : FindQuoted(field, lines)
            where words is not null
            select new ColumnMap(field.Label, words),
        ];
    }

    // 表二 培训 says more than 会议、培训统计 above it.
    private static string? FindNearestChoice(FieldDefinition field, IEnumerable<string> lines) =>
        lines
            .SkipLast(1)
            .Reverse()
            .Select(line => FindChoice(field, [line]))
            .FirstOrDefault(choice => choice is not null);

    /// <summary>The only choice that the lines name.</summary>
    private static string? FindChoice(FieldDefinition field, IEnumerable<string> lines)
    {
        var plain = lines.Select(RowLabel.NormaliseName).ToList();
        var named = field
            .Choices.Where(choice =>
                choice
                    .Aliases.Append(choice.Label)
                    .Any(word =>
                        word.Length >= Telling
                        && plain.Exists(line => line.Contains(word, StringComparison.Ordinal))
                    )
            )
            .ToList();
        return named is [var only] ? only.Label : null;
    }

    // Only what is assumed where nobody says it, such as the name of an account, is asked of the quotation marks.
    private static string? FindQuoted(FieldDefinition field, IReadOnlyList<string> lines)
    {
        if (field.Assumed is null || field.Type != FieldType.Text)
            return null;
        var quoted = lines
            .SelectMany(line => Quotation().Matches(line))
            .Select(match => match.Groups["words"].Value)
            .Distinct()
            .ToList();
        return quoted is [var only] ? only : null;
    }

    [GeneratedRegex(
        "[“\"「](?<words>[^“”\"「」]{2,20})[”\"」]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex Quotation();
}
