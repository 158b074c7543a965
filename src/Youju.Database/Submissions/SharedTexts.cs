using Youju.Domain.Submissions;

namespace Youju.Database.Submissions;

/// <summary>Texts that many acts say alike, each held once: names of people and rules, reasons, what a finding says.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public SubmissionAct ShareTexts(SubmissionAct act) =>
        act with
        {
            By = Share(act.By),
            Words = Share(act.Words),
            Content = Share(act.Content),
            Addressee = Share(act.Addressee),
            Snapshot = act.Snapshot is { } snapshot ? ShareTexts(snapshot) : null,
        };

    private SubmissionSnapshot ShareTexts(SubmissionSnapshot snapshot) =>
        snapshot with
        {
            Digest = Share(snapshot.Digest),
            Packs = [.. snapshot.Packs.Select(Share)],
            Tool = Share(snapshot.Tool),
            Grade = snapshot.Grade is { } grade ? Share(grade) : null,
            Findings = ShareKeys(snapshot.Findings, count => count),
            Examples = ShareKeys(snapshot.Examples, Share),
            Costs = ShareKeys(snapshot.Costs, cost => cost),
        };

    private Dictionary<string, T> ShareKeys<T>(IReadOnlyDictionary<string, T> values, Func<T, T> share) =>
        values.ToDictionary(pair => Share(pair.Key), pair => share(pair.Value), StringComparer.Ordinal);

    private string Share(string text)
    {
        if (texts.TryGetValue(text, out var known))
            return known;
        texts[text] = text;
        return text;
    }
}
