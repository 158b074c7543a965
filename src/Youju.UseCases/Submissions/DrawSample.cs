using Youju.Domain.Submissions;
using Youju.Storage.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>抽查: draws some of the submissions of a year at random and keeps the seed, so that anybody draws the same again.</summary>
public static class DrawSample
{
    private const int Most = 100;

    /// <param name="seed">What it is drawn by: a word that was agreed on, or drawn by lot before everybody.</param>
    /// <exception cref="UsageException">There is nothing to draw from, or no seed.</exception>
    public static KeptDraw DrawFromQueue(QueueRequest request, int year, string seed, int percent)
    {
        if (seed.Trim().Length == 0)
            throw new UsageException(
                "请写抽查的种子：一个事先说好的词或者当场抽出的号。留着它，谁都能再抽出同样的来。"
            );
        if (percent is < 1 or > Most)
            throw new UsageException("抽查的比例是 1 到 100 的整数。");
        string[] keys =
        [
            .. ListForReview
                .ListLines(request)
                .Where(line => !line.IsPublishing)
                .Select(line => line.Kept)
                .Where(kept => kept.Year == year && kept.Submission.HandedIn is not null)
                .Select(kept => kept.Key),
        ];
        if (keys.Length == 0)
            throw new UsageException($"{year}年度还没有单位报送，没有可抽的。");
        var draw = new SampleDraw(seed.Trim(), percent);
        var kept = new KeptDraw(request.Person.Name, request.Now, year, draw, draw.DrawKeys(keys));
        request.Store.KeepDraw(kept);
        return kept;
    }
}
