using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>Reads the relations that running text states between its figures, and computes each again.</summary>
public sealed class ClaimReader(LabelLexicon lexicon)
{
    private readonly LabelReader labels = new(lexicon);

    /// <summary>The claims of the paragraphs, in the order of the text; those of tables are read elsewhere.</summary>
    public IReadOnlyList<Claim> Read(Document document, IReadOnlyList<PrintedFigure> figures) =>
        Read(ReadProse(document, figures));

    /// <summary>What each figure of the prose is, from which claims follow.</summary>
    internal AnalysedText ReadProse(Document document, IReadOnlyList<PrintedFigure> figures) =>
        AnalysedText.FromDocument(document, figures, labels);

    internal static IReadOnlyList<Claim> Read(AnalysedText text)
    {
        var lists = new EnumerationReader(text);
        var enumerations = lists
            .FindLists()
            .Concat(BracketListReader.FindBracketLists(text))
            .Concat(CountedListReader.FindCountedLists(text));
        IEnumerable<Claim> claims =
        [
            .. new SumReader(text).Read(enumerations),
            .. new SubjectListReader(text).Read(),
            .. new SectionTotalReader(text, lists.Members).Read(),
            .. new TotalAfterReader(text).Read(),
            .. new AdjustmentReader(text).Read(),
            .. new ShareReader(text, lists.Members).Read(),
            .. new GrowthReader(text).Read(),
            .. new DifferenceReader(text).Read(),
            .. new RateReader(text).Read(),
            .. new AverageReader(text).Read(),
            .. new ProductReader(text).Read(),
            .. new CountOrderReader(text).Read(),
            .. new BothSidesReader(text).Read(),
            .. new SetAsideReader(text).Read(),
            .. new ScheduleReader(text).Read(),
            .. new MultipleReader(text).Read(),
            .. new StandstillReader(text).Read(),
            .. new ExtremesReader(text).Read(),
            .. new OrderReader(text).Read(),
            .. new EqualityReader(text).Read(),
        ];
        return [.. claims.OrderBy(claim => claim.Span)];
    }
}
