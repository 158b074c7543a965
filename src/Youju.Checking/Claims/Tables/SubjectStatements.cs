using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>What running text says a subject amounts to.</summary>
internal sealed record SubjectStatement(SubjectMention Mention, PrintedFigure Figure);

/// <summary>Binds a figure to each mention of a subject, where nothing else can be meant.</summary>
internal sealed class SubjectStatements(
    string text,
    IReadOnlyList<PrintedFigure> figures,
    IReadOnlyList<BudgetTable> tables,
    Pack pack
)
{
    /// <summary>How far behind its subject the figure of the accounts may stand.</summary>
    private const int LongestReach = 400;

    public IEnumerable<SubjectStatement> ReadStatements()
    {
        var mentions = FindMentionsOutsideTables().ToList();
        for (var at = 0; at < mentions.Count; at++)
        {
            var limit = Math.Min(
                at + 1 < mentions.Count ? mentions[at + 1].Span.Start : text.Length,
                mentions[at].Span.End + LongestReach
            );
            if (
                (
                    FindAdjacentFigure(mentions[at].Span.End)
                    ?? FindFigureAfterLead(mentions[at].Span.End, limit)
                ) is
                { } figure
            )
                yield return new(mentions[at], figure);
        }
    }

    /// <summary>The figure that follows at once, with no more than 支出 or 预算数为 between.</summary>
    private PrintedFigure? FindAdjacentFigure(int from)
    {
        var figure = FindFirstAmount(from);
        if (figure is null)
            return null;
        var between = RowLabel.NormaliseName(text[from..figure.Span.Start]);
        return
            pack.Tables.Words.Fillers.Aggregate(between, (left, filler) => left.Replace(filler, "")).Length
            == 0
            ? figure
            : null;
    }

    /// <summary>The first figure that 支出决算为 leads in.</summary>
    private PrintedFigure? FindFigureAfterLead(int from, int limit)
    {
        foreach (var lead in pack.Tables.Words.AccountLeads)
        {
            if (
                text.IndexOf(lead, from, limit - from, StringComparison.Ordinal) is >= 0 and var at
                && FindFirstAmount(at) is { } figure
                && figure.Span.Start == at + lead.Length
            )
                return figure;
        }

        return null;
    }

    private PrintedFigure? FindFirstAmount(int from)
    {
        int low = 0,
            high = figures.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].Span.Start < from)
                low = middle + 1;
            else
                high = middle;
        }

        return
            low < figures.Count
            && figures[low].Unit.Dimension == Dimension.Money
            && figures[low].Span.Start - from <= LongestReach
            ? figures[low]
            : null;
    }

    /// <summary>The mentions of running text; they and the tables come in the order of the text.</summary>
    private IEnumerable<SubjectMention> FindMentionsOutsideTables()
    {
        var ordered = tables.Select(table => table.Span).Order().ToList();
        int at = 0,
            covered = 0;
        foreach (var mention in SubjectMention.FindMentions(text))
        {
            for (; at < ordered.Count && ordered[at].Start <= mention.Span.Start; at++)
                covered = Math.Max(covered, ordered[at].End);
            if (mention.Span.End > covered)
                yield return mention;
        }
    }
}
