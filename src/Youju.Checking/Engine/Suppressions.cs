using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>Takes accepted findings out of the list, and tells which exceptions accept nothing any more.</summary>
internal static class Suppressions
{
    private const string Id = "SUP001";
    private const string Name = "exception-accepts-nothing";

    public static (IReadOnlyList<Finding> Open, IReadOnlyList<SuppressedFinding> Suppressed) ApplyToFindings(
        IEnumerable<Finding> findings,
        Document document,
        CheckOptions options
    )
    {
        var valid = options
            .Suppressions.Where(exception =>
                options.Today is null || exception.Until is null || options.Today <= exception.Until
            )
            .ToList();
        var open = new List<Finding>();
        var suppressed = new List<SuppressedFinding>();
        var used = new HashSet<Suppression>();
        foreach (var finding in findings)
        {
            if (valid.Find(exception => AcceptsFinding(exception, finding, document)) is not { } exception)
            {
                open.Add(finding);
                continue;
            }

            used.Add(exception);
            suppressed.Add(new(finding, exception.Reason));
        }

        open.AddRange(
            options.Suppressions.Where(exception => !used.Contains(exception)).Select(CreateUnusedFinding)
        );
        return (open, suppressed);
    }

    private static bool AcceptsFinding(Suppression exception, Finding finding, Document document)
    {
        if (exception.Rule != finding.Rule && exception.Rule != finding.Name)
            return false;
        var words = document.SliceText(finding.Span);
        return exception.Quote.Length == 0
            ? words.Length == 0
            : words.Contains(exception.Quote) || (words.Length > 0 && exception.Quote.Contains(words));
    }

    private static Finding CreateUnusedFinding(Suppression exception)
    {
        FindingText message = $"例外“{exception.Rule} {exception.Quote}”没有对应的问题，或已过期，可以删去。";
        return new(Id, Name, Severity.Info, message, default, [$"理由：{exception.Reason}"])
        {
            Title = "例外没有对应的问题",
        };
    }
}
