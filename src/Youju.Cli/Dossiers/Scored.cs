using Youju.Domain.Figures;
using Youju.Domain.Indicators;

namespace Youju.Cli.Dossiers;

/// <summary>Both tables of a dossier, scored, and what there is to say about its indicators.</summary>
internal sealed record Scored(ScoreSheet Form, ScoreSheet Common, IReadOnlyList<string> Remarks)
{
    public IEnumerable<Score> All => Form.Scores.Concat(Common.Scores);

    /// <exception cref="UsageException">None of the packs says how to score.</exception>
    public static Scored Of(OpenDossier open)
    {
        var policy = open.Pack.Scoring?.ToPolicy()
            ?? throw new UsageException($"方案包 {string.Join("、", open.Dossier.Packs)} 都没有写怎样计分（scoring.yaml）。用 --pack 加一个省市的方案包。");
        var (frame, targets) = (open.Pack.Indicators, open.Dossier.Targets);
        var scorer = new Scorer(policy, key => open.Facts.Find(key)?.Quantity);
        var form = scorer.Score(targets.Indicators, frame.ExecutionRate);
        return new(form, scorer.ScoreCommon(frame.Common, targets.Common),
        [
            .. WeightCheck.Check(frame.Classes, targets.Indicators, policy.ExecutionWeight),
            .. form.Remarks,
            .. new IndicatorQuality(frame.Quality).Check(targets.Indicators).Select(remark => Tell(targets.Indicators, remark)),
            .. InText(open, form).Select(remark => Tell(targets.Indicators, remark)),
        ]);
    }

    private static IEnumerable<QualityRemark> InText(OpenDossier open, ScoreSheet form)
    {
        var text = new DoneInText(open.Pack.Indicators.Quality, new FigureReader(open.Pack.Figures));
        var done = form.Scores.Where(score => score.Done is not null).Select(score => (score.Indicator, score.Done!.Value)).ToList();
        return open.Dossier.Narrative.Values.SelectMany(words => text.Check(words, done));
    }

    private static string Tell(IReadOnlyList<Indicator> indicators, QualityRemark remark) => $"指标“{Name(indicators, remark)}”：{remark.Message}";

    private static string Name(IReadOnlyList<Indicator> indicators, QualityRemark remark) =>
        indicators.First(indicator => indicator.Id == remark.IndicatorId).Name;
}
