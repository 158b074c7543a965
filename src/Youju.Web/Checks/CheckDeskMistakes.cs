using System.Text.Json;
using Youju.Domain.Findings;
using Youju.UseCases.Checks;

namespace Youju.Web.Checks;

internal sealed partial class CheckDesk
{
    /// <summary>The rule and the words of a finding, by its number from 1; null where there is no such finding.</summary>
    public async Task<(string Rule, string Quote, string Message)?> FindFindingAsync(
        CheckCase one,
        int number,
        CancellationToken cancel
    )
    {
        var answer = await WriteResultAsync(one, "json", cancel).ConfigureAwait(false);
        if (answer.Tally is null || number < 1 || number > answer.Tally.Findings)
            return null;
        using var json = JsonDocument.Parse(answer.Result);
        var finding = json.RootElement.GetProperty("findings")[number - 1];
        return (ReadText("rule"), ReadText("quote"), ReadText("message"));

        string ReadText(string field) => finding.GetProperty(field).GetString()!;
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
    /// <returns>Whether there is such a finding.</returns>
    public async Task<bool> MarkMistakenAsync(
        CheckCase one,
        int number,
        string reason,
        CancellationToken cancel
    )
    {
        if (await FindFindingAsync(one, number, cancel).ConfigureAwait(false) is not { } finding)
            return false;
        var answer = await WriteResultAsync(one, SmallCase.FormatNumber(number), cancel)
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
        return true;
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
