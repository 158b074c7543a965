using System.Text.Json;
using Youju.Domain.Findings;
using Youju.UseCases.Checks;

namespace Youju.Web.Checks;

internal sealed partial class CheckDesk
{
    /// <summary>A finding by its number from 1; null where there is no such finding.</summary>
    /// <param name="message">
    /// What the person has read: a number may be that of another finding by now, since somebody has accepted one before it. Null for
    /// whichever has the number.
    /// </param>
    public async Task<ToldFinding?> FindFindingAsync(
        CheckCase one,
        int number,
        string? message,
        CancellationToken cancel
    )
    {
        var all = await ListFindingsAsync(one, cancel).ConfigureAwait(false);
        var numbered = all.ElementAtOrDefault(number - 1);
        return message is null || numbered?.Message == message
            ? numbered
            : all.FirstOrDefault(finding => finding.Message == message);
    }

    private async Task<IReadOnlyList<ToldFinding>> ListFindingsAsync(CheckCase one, CancellationToken cancel)
    {
        var answer = await WriteResultAsync(one, "json", cancel).ConfigureAwait(false);
        if (answer.Tally is null)
            return [];
        using var json = JsonDocument.Parse(answer.Result);
        return
        [
            .. json
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Select(
                    (finding, at) =>
                        new ToldFinding(
                            at + 1,
                            finding.GetProperty("rule").GetString()!,
                            finding.GetProperty("quote").GetString()!,
                            finding.GetProperty("message").GetString()!
                        )
                ),
        ];
    }

    /// <summary>Accepts a finding with a reason, and checks again.</summary>
    public void Accept(CheckCase one, Suppression accepted)
    {
        Shelf.KeepAccepted(one, [.. Shelf.ReadAccepted(one), accepted]);
        Repeat(one);
    }

    /// <summary>How many findings were accepted with a reason; those that are none are not among them.</summary>
    public int CountAccepted(CheckCase one) => ListOwnAccepted(one).Count;

    /// <summary>Marks a finding as none, keeps a small case of it, and checks again.</summary>
    public async Task MarkMistakenAsync(
        CheckCase one,
        ToldFinding finding,
        string reason,
        CancellationToken cancel
    )
    {
        var answer = await WriteResultAsync(one, SmallCase.FormatNumber(finding.Number), cancel)
            .ConfigureAwait(false);
        var small = answer.Result.IsEmpty ? null : SmallCase.ReadAnswer(answer.Result);
        var mistake = new MarkedMistake(
            finding.Rule,
            finding.Quote,
            finding.Message,
            reason,
            small?.Text ?? "",
            small?.StillFires ?? false
        );
        Shelf.KeepMistakes(one, [.. Shelf.ReadMistakes(one), mistake]);
        Accept(one, new(finding.Rule, finding.Quote, mistake.Told));
    }

    /// <summary>Takes the mark back, and checks again.</summary>
    /// <param name="number">Its place among the marked ones, from 1.</param>
    public void UnmarkMistaken(CheckCase one, int number)
    {
        var mistakes = Shelf.ReadMistakes(one);
        if (number < 1 || number > mistakes.Count)
            return;
        var gone = mistakes[number - 1];
        Shelf.KeepMistakes(one, [.. mistakes.Where(mistake => mistake != gone)]);
        Shelf.KeepAccepted(one, [.. Shelf.ReadAccepted(one).Where(accepted => !IsOf(accepted, gone))]);
        Repeat(one);
    }
}

/// <summary>A finding as the page of a check tells it.</summary>
/// <param name="Number">From 1, in the order of the page.</param>
internal sealed record ToldFinding(int Number, string Rule, string Quote, string Message);
