using Youju.Domain.Figures;

namespace Youju.Reading.Prose;

/// <summary>Finds the lists that 其中, 包括 and their like open, in the same sentence or in the paragraphs that follow.</summary>
public sealed class EnumerationReader
{
    private const int Reach = 8;
    private readonly AnalysedText text;
    private readonly ListOpenerReader openers;
    private readonly ListWholeReader wholes;
    private readonly InlineListReader inline;

    public EnumerationReader(AnalysedText text)
    {
        this.text = text;
        openers = new(text.Text, text.Labels.Phrases);
        wholes = new(text, Members);
        inline = new(text, openers);
    }

    /// <summary>The parts of the lists read so far.</summary>
    public ListMembers Members { get; } = new();

    public List<Enumeration> FindLists()
    {
        var found = new List<Enumeration>();
        var from = 0;
        foreach (var statement in text.Statements)
        {
            found.AddRange(openers.FindOpeners(from, statement.Start).SelectMany(ReadAt));
            from = statement.End;
        }

        return found;
    }

    private IEnumerable<Enumeration> ReadAt(ListOpener opener)
    {
        var passage = text.Prose.FindPassageAt(opener.At);
        return
            wholes.FindWholes(opener.At, passage) is { } whole
            && CollectParts(opener, passage, whole.FirstOrDefault()) is { } listed
            ? Match(whole, listed, opener.Promise)
            : [];
    }

    /// <summary>The parts in the sentence of the opener, else in the paragraphs that follow it.</summary>
    private ListedParts? CollectParts(ListOpener opener, Passage passage, Statement? whole)
    {
        var parts = inline.CollectParts(opener, passage, whole);
        if (parts.Count > 0)
            return new(parts);
        return whole is null || text.FindStatementsBetween(opener.End, passage.End).Any()
            ? null
            : new BlockListReader(text).CollectParts(passage, whole);
    }

    /// <summary>Sorts the parts by stage of the budget and gives each stage the whole of the same stage.</summary>
    private IEnumerable<Enumeration> Match(List<Statement> wholes, ListedParts listed, bool promise)
    {
        foreach (var group in listed.Parts.GroupBy(part => FindStage(part, wholes)))
        {
            var parts = group.ToList();
            var whole = wholes.Find(one => one.Measure == group.Key) ?? FindLikeliest(wholes, listed.Parts);
            if (whole is null && wholes.Count > 0)
                continue;
            var meant = whole is null ? null : FindMeant(whole, parts);
            parts.ForEach(part => Members.AddPart(part, meant));
            yield return new Enumeration(meant, parts, promise)
            {
                IsBlock = listed.IsBlock,
                HasGap = listed.HasGap,
            };
        }
    }

    // Of a whole that has one stage only, what was spent and what has no stage are parts alike.
    private static AmountStage FindStage(Statement part, List<Statement> wholes) =>
        wholes is [{ Measure: var only }]
        && (part.Measure, only) is (AmountStage.Amount, _) or (AmountStage.Executed, AmountStage.Amount)
            ? only
            : part.Measure;

    // 决算为7万元，预算为9万元，…其中: parts without a stage are of the stage that they add up to, else of what was spent.
    private static Statement? FindLikeliest(List<Statement> wholes, List<Statement> parts)
    {
        if (parts.Exists(part => part.Measure != parts[0].Measure))
            return null;
        return wholes.Find(one => AddUp(parts, one))
            ?? wholes.Find(one => one.Measure == AmountStage.Executed)
            ?? wholes.FirstOrDefault();
    }

    // 采购预算9万元，采购金额8万元，节约1万元。其中…: of the sentence before, the figure that the parts add up to.
    private Statement FindMeant(Statement whole, List<Statement> parts)
    {
        if (whole.Sentence == parts[0].Sentence || parts.Count < 2 || AddUp(parts, whole))
            return whole;
        return text.FindStatementsBefore(whole, one => one.Sentence == whole.Sentence)
            .Take(Reach)
            .FirstOrDefault(one => one.IsCurrentLevel && one.HasSameUnit(parts[0]) && AddUp(parts, one))
            ?? whole;
    }

    private static bool AddUp(List<Statement> parts, Statement whole) =>
        FigureRelation
            .CreateSum(whole.Figure, parts.ConvertAll(part => part.Figure))
            .Recalculate()
            .Verdict.Holds();
}
