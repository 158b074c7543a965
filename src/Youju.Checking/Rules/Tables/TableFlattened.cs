using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Tables;

/// <summary>A form that lost its rows and columns: its heads stand one a line, or all in one line. Its figures are not checked.</summary>
[Rule("TAB018", "table-flattened", Severity.Info)]
internal sealed class TableFlattened : IRule
{
    /// <summary>Fewer heads may be words of a sentence.</summary>
    private const int FewestHeads = 4;

    /// <summary>The heads of one table stand in so many lines.</summary>
    private const int Reach = 30;

    private const int MostHeads = 40;
    private const int LongestLine = 120;

    public RuleAnswer Check(Report report)
    {
        var heads = ListHeads(report);
        var found = FindHeads(report, heads).ToList();
        return RuleAnswer.FromRemarks(
            FindTables(found)
                .Select(span => new RuleRemark(
                    span,
                    "这里像是一张失去行列的表格，分不清哪个数在哪一栏，表里的数没有核对；请提供带格线的表格。"
                ))
        );
    }

    /// <summary>The heads of the form by what they mean, so that two names of one column count once.</summary>
    private static Dictionary<string, int> ListHeads(Report report)
    {
        var (scores, grounds) = (report.Pack.Tables.Scores, report.Pack.Grounds);
        IReadOnlyList<string>[] kinds =
        [
            scores.Names,
            scores.Points,
            scores.Scores,
            scores.Budgets,
            scores.Executed,
            scores.Rates,
            grounds.TargetColumns,
            [.. grounds.CompletionColumns.Where(name => name.EndsWith('值'))],
        ];
        return kinds
            .SelectMany((names, kind) => names.Select(name => (Name: RowLabel.NormaliseName(name), kind)))
            .DistinctBy(head => head.Name)
            .ToDictionary(head => head.Name, head => head.kind);
    }

    private static IEnumerable<(int Index, TextSpan Span, int Kind)> FindHeads(
        Report report,
        Dictionary<string, int> heads
    ) =>
        from entry in report.Document.Blocks.Index()
        where entry.Item is Paragraph or Table { ColumnsKnown: false } && entry.Item.Span.Length > 0
        from line in SplitLines(report, entry.Item.Span)
        from word in SplitWords(report, line)
        where heads.ContainsKey(word)
        select (entry.Index, line, heads[word]);

    private static IEnumerable<TextSpan> SplitLines(Report report, TextSpan span)
    {
        for (var start = span.Start; start < span.End; )
        {
            var stop = report.Text.AsSpan(start, span.End - start).IndexOf('\n');
            var end = stop < 0 ? span.End : start + stop;
            if (end - start is > 0 and <= LongestLine)
                yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }

    private static IEnumerable<string> SplitWords(Report report, TextSpan line) =>
        report
            .Slice(line)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(RowLabel.NormaliseName);

    /// <summary>Where enough heads of different kinds stand close together, each table once.</summary>
    private static IEnumerable<TextSpan> FindTables(List<(int Index, TextSpan Span, int Kind)> heads)
    {
        for (var at = 0; at < heads.Count; )
        {
            var near = heads
                .Skip(at)
                .Take(MostHeads)
                .TakeWhile(head => head.Index - heads[at].Index < Reach)
                .ToList();
            if (near.DistinctBy(head => head.Kind).Count() >= FewestHeads)
            {
                yield return near[0].Span;
                at += near.Count;
            }
            else
                at++;
        }
    }
}
