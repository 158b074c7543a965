using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Formats.Reading;
using Youju.Storage.Files;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.People;

namespace Youju.Web.Administration;

/// <summary>单位: the tree of those that work here.</summary>
internal static class UnitEndpoints
{
    private const string Path = "/administration/units";
    private const long LargestList = 4 << 20;

    public static void MapUnits(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, ShowUnits).NeedsRight(Right.SeeAdministration);
        app.MapPost(Path, PlaceAsync).NeedsRight(Right.ManageSystem);
        app.MapGet(Path + "/form", DownloadForm).NeedsRight(Right.SeeAdministration);
        app.MapPost(Path + "/import", ImportAsync).NeedsRight(Right.ManageSystem).TakesUploads();
        app.MapPost(Path + "/{id}/remove", Remove).NeedsRight(Right.ManageSystem);
    }

    private static IResult ShowUnits(HttpContext http, PeopleDesk desk) => ShowPage(http, desk, new(), 200);

    private static async Task<IResult> PlaceAsync(HttpContext http, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (name, parent) = (form["name"].ToString().Trim(), form["parent"].ToString().Trim());
        return Try(http, desk, new() { Name = name, Parent = parent }, () =>
        {
            var added = desk.OpenUnits(http.ReadPerson())
                .PlaceUnits([(name, parent.Length == 0 ? null : parent)]);
            return added == 1
                ? $"“{name}”加进来了。"
                : $"“{name}”本来就在，上级改成了{(parent.Length == 0 ? "最上级" : $"“{parent}”")}。";
        });
    }

    private static IResult DownloadForm(HttpContext http, PeopleDesk desk)
    {
        var units = desk.OpenUnits(http.ReadPerson()).ListUnits();
        var names = units.ToDictionary(unit => unit.Id, unit => unit.Name, StringComparer.Ordinal);
        var form = UnitList.WriteForm(
            units.Select(unit => new ListedUnit(
                unit.Name,
                unit.Parent is { } up ? names.GetValueOrDefault(up) : null
            ))
        );
        return Results.File(form, MediaTypes.Excel, "单位名单.xlsx");
    }

    private static async Task<IResult> ImportAsync(HttpContext http, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var file = form.Files.FirstOrDefault(file => file.Length > 0);
        using var content = new MemoryStream();
        if (file is { Length: <= LargestList })
            await file.CopyToAsync(content, http.RequestAborted);
        return Try(http, desk, new(), () =>
        {
            if (file is null)
                throw new UsageException("没有收到文件。请选一个工作簿；空的文件不收。");
            if (file.Length > LargestList)
                throw new UsageException($"单位名单不超过 {LargestList >> 20} MB，这个文件太大，没有收下。");
            var listed = UnitList.ReadUnits(
                new(System.IO.Path.GetFileName(file.FileName), content.ToArray())
            );
            var added = desk.OpenUnits(http.ReadPerson())
                .PlaceUnits([.. listed.Select(unit => (unit.Name, unit.Parent))]);
            return $"名单里 {listed.Count} 个单位，新加 {added} 个，其余的按名单改了上级。";
        });
    }

    private static IResult Remove(string id, HttpContext http, PeopleDesk desk) =>
        Try(http, desk, new(), () =>
        {
            desk.OpenUnits(http.ReadPerson()).RemoveUnit(id);
            return "移出了单位树。";
        });

    private static IResult Try(HttpContext http, PeopleDesk desk, UnitsView view, Func<string> act)
    {
        try
        {
            return ShowPage(http, desk, new() { Told = act() }, StatusCodes.Status200OK);
        }
        catch (Exception e) when (e is DossierException or UsageException or UnreadableFileException)
        {
            return ShowPage(
                http,
                desk,
                view with
                {
                    Refusal = e.Message,
                },
                StatusCodes.Status422UnprocessableEntity
            );
        }
    }

    private static IResult ShowPage(HttpContext http, PeopleDesk desk, UnitsView view, int status) =>
        PageResults.ShowPage<UnitsPage>(
            new
            {
                View = view,
                Person = http.ReadPerson(),
                Branches = UnitBranch.ListBranches(desk.OpenUnits(http.ReadPerson()).ListUnits()),
            },
            status
        );
}

/// <summary>What the page of units has to tell.</summary>
public sealed record UnitsView
{
    /// <summary>What was done, in Chinese.</summary>
    public string? Told { get; init; }

    /// <summary>Why it was not done, in Chinese.</summary>
    public string? Refusal { get; init; }

    public string Name { get; init; } = "";

    public string Parent { get; init; } = "";
}
