using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Findings;
using Youju.Reporting.Letters;
using Youju.UseCases.Letters;
using Youju.UseCases.People;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Checks;

/// <summary>退回修改函 and 问题清单 of the findings that a person chooses.</summary>
internal static class LetterEndpoints
{
    private const string Page = "/checks/{id}/letter";

    public static void MapLetters(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowChoiceAsync).NeedsRight(Right.CheckReport);
        app.MapPost(Page, WriteAsync).NeedsRight(Right.CheckReport);
    }

    private static async Task<IResult> ShowChoiceAsync(
        CheckCase one,
        CheckDesk desk,
        WorkbenchSettings settings,
        CancellationToken cancel
    ) =>
        await desk.FindResultAsync(one, cancel) is { } json
            ? ShowPage(
                one,
                json,
                // What a letter tells by itself.
                new(
                    [
                        .. ListFindings(json)
                            .Where(finding => finding.Severity >= Severity.Warning)
                            .Select(finding => finding.Fingerprint),
                    ],
                    "",
                    "",
                    LocalTime.PrintDay(LocalTime.ReadToday(settings.Clock)),
                    ""
                ),
                null
            )
            : Results.Redirect($"/checks/{one.Id}");

    private static async Task<IResult> WriteAsync(CheckCase one, HttpContext http, CheckDesk desk)
    {
        if (await desk.FindResultAsync(one, http.RequestAborted) is not { } json)
            return Results.Redirect($"/checks/{one.Id}");
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var wish = LetterWish.ReadForm(form);
        if (wish.FindMistake() is { } mistake)
            return ShowPage(one, json, wish, mistake);
        var ending = form["form"] == "xlsx" ? ".xlsx" : ".docx";
        var file = WriteLetters
            .ComposeFromResult(json, new(Severity.Info, [], [], wish.Chosen), wish.Head)
            .FirstOrDefault(file => Path.GetExtension(file.Name) == ending);
        return file.Content is null
            ? ShowPage(one, json, wish, "选的问题不在结果里了，请重新选。")
            : Results.File(file.Content, ending == ".xlsx" ? MediaTypes.Excel : MediaTypes.Word, file.Name);
    }

    private static IReadOnlyList<TaggedFinding> ListFindings(ReadOnlyMemory<byte> json) =>
        ResultReader.ReadResult(json)?.Findings ?? [];

    private static IResult ShowPage(
        CheckCase one,
        ReadOnlyMemory<byte> json,
        LetterWish wish,
        string? refusal
    ) =>
        PageResults.ShowPage<LetterPage>(
            new
            {
                Case = one,
                Findings = ListFindings(json)
                    .Select(finding => new LetterLine(
                        finding.Fingerprint,
                        WriteLetters.FindDemand(finding),
                        finding.Place,
                        finding.Message,
                        finding.Rule
                    ))
                    .ToList(),
                Wish = wish,
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}

/// <summary>A finding that may go into a letter.</summary>
public sealed record LetterLine(
    string Fingerprint,
    LetterDemand Demand,
    string Place,
    string Message,
    string Rule
);

/// <summary>A letter as a person asks for it; days are as he wrote them.</summary>
/// <param name="Chosen">The fingerprints of the findings.</param>
public sealed record LetterWish(
    IReadOnlyList<string> Chosen,
    string Sender,
    string Number,
    string Date,
    string Deadline
)
{
    internal static LetterWish ReadForm(IFormCollection form) =>
        new(
            [.. form["finding"].OfType<string>().Where(one => one.Length > 0)],
            form["sender"].ToString().Trim(),
            form["number"].ToString().Trim(),
            form["date"].ToString().Trim(),
            form["deadline"].ToString().Trim()
        );

    internal LetterHead Head =>
        new(
            Sender.Length > 0 ? Sender : null,
            ReadDay(Date) ?? default,
            Deadline.Length > 0 ? ReadDay(Deadline) : null
        )
        {
            Number = Number.Length > 0 ? Number : null,
        };

    /// <summary>Why nothing can be written yet, in Chinese.</summary>
    internal string? FindMistake() =>
        Chosen.Count == 0 ? "一处也没有选，没有写函。"
        : ReadDay(Date) is null ? $"落款日期写成 2025-04-01 这样，现为“{Date}”。"
        : Deadline.Length > 0 && ReadDay(Deadline) is null ? $"期限写成 2025-04-10 这样，现为“{Deadline}”。"
        : null;

    private static DateOnly? ReadDay(string words) =>
        DateOnly.TryParseExact(
            words,
            "yyyy-M-d",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
