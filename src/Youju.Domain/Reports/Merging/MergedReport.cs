using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>并稿: a person's wording with the dossier's figures of today, and what a person must look at.</summary>
public sealed record MergedReport(Document Document, IReadOnlyList<WordingConflict> Conflicts)
{
    /// <param name="now">The same document as the dossier gives it now.</param>
    public static MergedReport Of(Passport passport, ReturnedWording returned, Document now, FigureChoice choice)
    {
        var merge = new WordingMerge(returned.Alignment, new WordingAlignment(new(passport.Wording), new(Wording.Of(now))), choice);
        var blocks = merge.Merge();
        return new(new MergedDocument(now).Build(blocks), merge.Conflicts);
    }
}
