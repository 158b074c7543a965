using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Formats.Findings;
using Youju.Formats.Reading;

namespace Youju.UseCases.Checks;

/// <summary>What stands around a finding, with other names and figures: all that those need who keep the rules.</summary>
/// <param name="StillFires">Whether the rule reports the small case as it reported the report.</param>
internal sealed record SmallCase(string Text, bool StillFires)
{
    private const string Format = "case.";

    /// <summary>The format in which the case of a finding is asked for, by its number from 1.</summary>
    public static string FormatNumber(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Format}{number}");

    /// <summary>The number that a format asks for; null where it asks for something else.</summary>
    public static int? ReadNumber(string format) =>
        format.StartsWith(Format, StringComparison.Ordinal)
        && int.TryParse(
            format.AsSpan(Format.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    public static SmallCase? ReadAnswer(ReadOnlyMemory<byte> json) =>
        JsonSerializer.Deserialize(json.Span, SmallCaseJson.Default.SmallCase);

    /// <exception cref="UnreadableFileException">The report cannot be read.</exception>
    public static CheckAnswer WriteAnswer(
        CheckTask task,
        ReportCheck check,
        SourceFile source,
        CancellationToken cancel
    )
    {
        var report = check.CheckReport(task.File, source, cancel);
        var number = ReadNumber(task.Settings.Format) ?? 0;
        var small =
            number >= 1 && number <= report.Result.Findings.Count
                ? new SmallCaseSearch(check, task.File, report, cancel).FindCase(
                    report.Result.Findings[number - 1]
                )
                : null;
        return new(Tally.FromResult(report.Result), null, Fails: false)
        {
            Result = small is null
                ? ReadOnlyMemory<byte>.Empty
                : JsonSerializer.SerializeToUtf8Bytes(small, SmallCaseJson.Default.SmallCase),
        };
    }
}

/// <summary>Looks for the least of a report in which a rule still says what it said.</summary>
internal sealed class SmallCaseSearch(
    ReportCheck check,
    InputFile input,
    CheckedReport report,
    CancellationToken cancel
)
{
    private const int MostRows = 60;

    // Sums and shares stay what they are under any of them; a rounded figure may not.
    private static readonly int[] Factors = [3, 7, 10];

    private readonly Document document = report.Result.Document;

    public SmallCase FindCase(Finding finding)
    {
        var around = ListBlocks(finding);
        var headed = AddHeading(around);
        var names = new OtherNames(report.Result.Card.Unit);
        foreach (var blocks in headed.Count > around.Count ? new[] { around, headed } : [around])
        foreach (var factor in Factors)
            if (Write(blocks, names, factor) is var text && Fires(finding.Rule, text))
                return new(text, StillFires: true);
        return new(Write(headed, names, Factors[0]), StillFires: false);
    }

    private List<Block> ListBlocks(Finding finding) =>
        [
            .. finding
                .Others.Prepend(finding.Span)
                .Select(span => document.FindBlockAt(span.Start))
                .OfType<Block>()
                .Distinct(ReferenceEqualityComparer.Instance)
                .Cast<Block>()
                .OrderBy(block => block.Span.Start),
        ];

    private List<Block> AddHeading(List<Block> blocks) =>
        blocks.Count > 0
        && document.Blocks.LastOrDefault(block =>
            block.Span.Start < blocks[0].Span.Start
            && block is Paragraph { Span.Length: > 0, OutlineLevel: not null }
        )
            is { } heading
            ? [heading, .. blocks]
            : blocks;

    private bool Fires(string rule, string text)
    {
        var source = new SourceFile("case.md", Encoding.UTF8.GetBytes(text));
        // No list of exceptions lies beside it.
        var beside = new InputFile(input.Path + ".case.md", source.Name) { Content = source.Content };
        return check.CheckReport(beside, source, cancel).Result.Findings.Any(finding => finding.Rule == rule);
    }

    private string Write(List<Block> blocks, OtherNames names, int factor) =>
        OtherFigures.ReplaceFigures(
            names.ReplaceNames(string.Join("\n\n", blocks.Select(DescribeBlock)) + "\n"),
            factor
        );

    private string DescribeBlock(Block block) =>
        block switch
        {
            Table table => DescribeTable(table),
            Paragraph { OutlineLevel: { } level } => $"{new string('#', level + 1)} {ReadWords(block.Span)}",
            _ => ReadWords(block.Span),
        };

    private string DescribeTable(Table table)
    {
        var width = table.Rows.SelectMany(row => row.Cells).Max(cell => cell.Column + 1);
        var text = new StringBuilder();
        foreach (var (row, at) in table.Rows.Take(MostRows).Select((row, at) => (row, at)))
        {
            var words = Enumerable
                .Range(0, width)
                .Select(column =>
                    row.Cells.FirstOrDefault(cell => cell.Column == column) is { } cell
                        ? ReadWords(cell.Span).Replace("|", "｜", StringComparison.Ordinal)
                        : ""
                );
            text.Append("| ").AppendJoin(" | ", words).Append(" |\n");
            if (at == 0)
                text.Append('|').Insert(text.Length, "---|", width).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private string ReadWords(TextSpan span) => document.SliceText(span).ReplaceLineEndings(" ").Trim();
}

[JsonSerializable(typeof(SmallCase))]
internal sealed partial class SmallCaseJson : JsonSerializerContext;
