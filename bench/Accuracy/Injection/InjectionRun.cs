using System.Text;
using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Formats;
using Youju.Packs.Definitions;

namespace Youju.Accuracy.Injection;

/// <summary>What the checker made of one wrong figure that breaks a stated relation.</summary>
/// <param name="Broken">The first relation that no longer holds.</param>
public sealed record InjectionOutcome(
    string File,
    InjectionError Error,
    InjectionRelation Broken,
    string Line,
    bool IsFound
);

/// <summary>One sample report with every error that can be put into it, one at a time.</summary>
public sealed class InjectionRun(string path, IReadOnlyList<InjectionRelation> relations, Pack pack)
{
    private readonly FigureReader reader = new(pack.Figures);
    private readonly string text = File.ReadAllText(path);

    /// <summary>The errors that the unchanged report is charged with; there should be none.</summary>
    public IReadOnlyList<Finding> FalseErrors =>
        [.. Check(text).Where(finding => finding.Severity == Severity.Error)];

    /// <summary>Every error that breaks a relation beyond rounding.</summary>
    public IReadOnlyList<InjectionOutcome> Outcomes()
    {
        var before = Check(text).Select(Key).ToHashSet();
        return
        [
            .. relations
                .SelectMany(relation => relation.Figures)
                .Distinct()
                .Order()
                .SelectMany(span => InjectionError.At(text, span))
                .Select(error => (Error: error, Broken: Broken(error)))
                .Where(change => change.Broken.Count > 0)
                .Select(change => Judge(change.Error, change.Broken, before)),
        ];
    }

    private InjectionOutcome Judge(
        InjectionError error,
        IReadOnlyList<InjectionRelation> broken,
        HashSet<(string, string)> before
    )
    {
        var changed = error.ApplyTo(text);
        var lines = broken
            .SelectMany(relation => relation.Figures)
            .Select(span => LineAt(changed, error.Shift(span).Start))
            .Distinct()
            .ToList();
        var found = Check(changed)
            .Any(finding =>
                finding.Severity >= Severity.Warning
                && !before.Contains(Key(finding))
                && lines.Exists(line => line.Overlaps(finding.Span))
            );
        var line = LineAt(changed, error.Span.Start);
        return new(
            Path.GetFileName(path),
            error,
            broken[0],
            changed.Substring(line.Start, line.Length),
            found
        );
    }

    private List<InjectionRelation> Broken(InjectionError error) =>
        [
            .. relations.Where(relation =>
                relation.Figures.Contains(error.Span)
                && relation.Judge(
                    reader,
                    [
                        .. relation.Figures.Select(span =>
                            span == error.Span ? error.Words : text.Substring(span.Start, span.Length)
                        ),
                    ]
                ) > Verdict.MixedPrecision
            ),
        ];

    private IReadOnlyList<Finding> Check(string words)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(words));
        return Checker
            .CheckDocument(DocumentReader.ReadDocument(stream, Path.GetFileName(path)).Document, pack)
            .Findings;
    }

    private static (string, string) Key(Finding finding) => (finding.Rule, finding.Message.ToString());

    private static TextSpan LineAt(string text, int at)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var end = text.IndexOf('\n', at);
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }
}
