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
        openers = new(text.Text);
        wholes = new(text, Members);
        inline = new(text, openers);
    }

    /// <summary>The parts of the lists read so far.</summary>
    public ListMembers Members { get; } = new();

    public List<Enumeration> Read()
    {
        var found = new List<Enumeration>();
        for (var i = 0; i < text.Statements.Count; i++)
        {
            var from = i == 0 ? 0 : text.Statements[i - 1].End;
            foreach (var opener in openers.FindOpeners(from, text.Statements[i].Start))
                found.AddRange(ReadAt(opener));
        }

        return found;
    }

    private IEnumerable<Enumeration> ReadAt(ListOpener opener)
    {
        var passage = text.Prose.FindPassageAt(opener.At);
        if (wholes.Read(opener.At, passage) is not { } whole)
            return [];
        var parts = inline.Read(opener, passage, whole.FirstOrDefault());
        if (parts.Count > 0)
            return Match(whole, parts, opener.Promise, isBlock: false, hasGap: false);
        if (whole.Count == 0 || text.FindStatementsBetween(opener.End, passage.End).Any())
            return [];
        var (items, gap) = new BlockListReader(text).Read(passage, whole[0]);
        return Match(whole, items, opener.Promise, isBlock: true, gap);
    }

    // 决算为7万元，预算为9万元，…其中: parts without a stage are of the stage that they add up to, else of what was spent.
    private static Statement? Likeliest(List<Statement> wholes, List<Statement> parts) =>
        wholes.Find(one =>
            FigureRelation
                .CreateSum(one.Figure, parts.ConvertAll(part => part.Figure))
                .Recalculate()
                .Verdict.Holds()
        )
        ?? wholes.Find(one => one.Measure == AmountStage.Executed)
        ?? wholes.FirstOrDefault();

    // 采购预算9万元，采购金额8万元，节约1万元。其中…: of the sentence before, the figure that the parts add up to.
    private Statement Meant(Statement whole, List<Statement> parts)
    {
        if (whole.Sentence == parts[0].Sentence || AddsUp(whole))
            return whole;
        return text.FindStatementsBefore(whole, one => one.Sentence == whole.Sentence)
            .Take(Reach)
            .FirstOrDefault(one => one.IsLevel && !one.IsPrior && one.HasSameUnit(parts[0]) && AddsUp(one))
            ?? whole;
        bool AddsUp(Statement one) =>
            parts.Count > 1
            && FigureRelation
                .CreateSum(one.Figure, parts.ConvertAll(part => part.Figure))
                .Recalculate()
                .Verdict.Holds();
    }

    // Of a whole that has one stage only, what was spent and what has no stage are parts alike.
    private static AmountStage StageOf(Statement part, List<Statement> wholes)
    {
        if (wholes.Count != 1)
            return part.Measure;
        var same =
            part.Measure == AmountStage.Amount
            || (part.Measure == AmountStage.Executed && wholes[0].Measure == AmountStage.Amount);
        return same ? wholes[0].Measure : part.Measure;
    }

    /// <summary>Sorts the parts by stage of the budget and gives each stage the whole of the same stage.</summary>
    private IEnumerable<Enumeration> Match(
        List<Statement> wholes,
        List<Statement> parts,
        bool promise,
        bool isBlock,
        bool hasGap
    )
    {
        foreach (var group in parts.GroupBy(part => StageOf(part, wholes)))
        {
            var whole = wholes.Find(one => one.Measure == group.Key)
                ?? (
                    parts.TrueForAll(part => part.Measure == parts[0].Measure)
                        ? Likeliest(wholes, parts)
                        : null
                );
            if (whole is null && wholes.Count > 0)
                continue;
            if (whole is not null)
                whole = Meant(whole, [.. group]);
            foreach (var part in group)
                Members.AddPart(part, whole);
            yield return new Enumeration(whole, [.. group], promise) { IsBlock = isBlock, HasGap = hasGap };
        }
    }
}
