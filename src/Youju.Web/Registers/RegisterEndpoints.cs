using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Drafts;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Maps;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.Maps;

namespace Youju.Web.Registers;

/// <summary>台账: all registers, the records of one, and a record with its versions.</summary>
internal static class RegisterEndpoints
{
    private const string NewRecord = "new";
    private const int LongestName = 40;

    public static void MapRegisters(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dossiers/{key}/registers", ShowAll).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/registers/none", DeclareNoneAsync).NeedsRight(Right.EditDossier);
        app.MapGet("/dossiers/{key}/registers/{register}", ShowList).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/registers/{register}/columns", AdoptColumnAsync)
            .NeedsRight(Right.EditDossier);
        app.MapPost("/dossiers/{key}/registers/{register}/views", KeepViewAsync)
            .NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/registers/{register}/{id}", ShowRecord).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/registers/{register}/{id}", SaveAsync).NeedsRight(Right.EditDossier);
        app.MapPost("/dossiers/{key}/registers/{register}/{id}/withdraw", WithdrawAsync)
            .NeedsRight(Right.EditDossier);
        app.MapGet("/dossiers/{key}/template", DownloadTemplate).NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowAll(DossierView view) =>
        PageResults.ShowPage<AllRegistersPage>(new { View = view });

    private static async Task<IResult> DeclareNoneAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        DeclareEmpty.DeclareRegisters(new(view.Id, [form["register"].ToString()], desk.Now));
        return Results.Redirect($"{view.Path}/registers");
    }

    private static IResult ShowList(DossierView view, string register, HttpContext http, SavedViews views) =>
        view.Open.Dossier.Registers.TryGetValue(register, out var found)
            ? ShowRecords(view, found, http, views, new(null, null))
            : Results.NotFound();

    private static IResult ShowRecords(
        DossierView view,
        Register register,
        HttpContext http,
        SavedViews views,
        AdoptOutcome outcome
    ) =>
        PageResults.ShowPage<RegisterPage>(
            new
            {
                View = view,
                List = RecordList.BuildList(view, register, ListQuery.ReadQuery(http.Request.Query)),
                Saved = views.ListViews(http.ReadPerson().Name, NameList(view, register.Definition.Key)),
                outcome.Adopted,
                outcome.Refusal,
            },
            outcome.Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    /// <summary>What became of a column that somebody knew.</summary>
    private sealed record AdoptOutcome(AdoptColumnResult? Adopted, string? Refusal);

    private static async Task<IResult> AdoptColumnAsync(
        DossierView view,
        string register,
        HttpContext http,
        DossierDesk desk,
        SavedViews views
    )
    {
        if (!view.Open.Dossier.Registers.TryGetValue(register, out var found))
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (field, unit) = (form["field"].ToString(), form["unit"].ToString());
        var isAmount = found.Definition.FindField(field)?.Type == FieldType.Money;
        // Yuan taken for ten thousands would be wrong by four digits, and nobody would see it.
        if (isAmount && unit.Length == 0)
            return ShowRecords(view, found, http, views, new(null, "没有写：记进金额的一栏，请选金额单位。"));
        var adopted = AdoptColumn.AdoptCells(
            new(
                view.Id,
                register,
                form["column"].ToString(),
                field,
                isAmount ? unit : null,
                desk.Now,
                http.ReadPerson().Name
            )
        );
        var after = desk.Open(view.Line.Key, http.ReadPerson())!;
        return ShowRecords(after, after.Open.Dossier.Registers[register], http, views, new(adopted, null));
    }

    private static async Task<IResult> KeepViewAsync(
        DossierView view,
        string register,
        HttpContext http,
        SavedViews views
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (person, list) = (http.ReadPerson().Name, NameList(view, register));
        var name = form["name"].ToString().Trim();
        if (form["drop"] == "yes")
            views.DropView(person, list, name);
        else if (name.Length is > 0 and <= LongestName)
            views.KeepView(person, list, new(name, form["query"].ToString()));
        return Results.Redirect($"{view.Path}/registers/{register}?{form["query"]}");
    }

    // Lists of other years are looked at in the same way.
    private static string NameList(DossierView view, string register) =>
        $"{view.Open.Dossier.Unit.Identity}/{register}";

    private static IResult ShowRecord(
        DossierView view,
        string register,
        string id,
        string? parent,
        BaseMapShelf shelf
    )
    {
        if (!view.Open.Dossier.Registers.TryGetValue(register, out var found))
            return Results.NotFound();
        var record = found.Records.GetValueOrDefault(id);
        if (record is null && id != NewRecord)
            return Results.NotFound();
        var texts = record is null
            ? ChildRecords.BeginChild(view, found.Definition, parent ?? "")
            : CreateEntry(view, found).FormatTexts(record.Current);
        return ShowForm(
            new(view, found, record, texts, record?.Current.State ?? ""),
            shelf,
            StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> SaveAsync(
        DossierView view,
        string register,
        string id,
        HttpContext http,
        DossierDesk desk,
        BaseMapShelf shelf
    )
    {
        if (!view.Open.Dossier.Registers.TryGetValue(register, out var found))
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var entry = CreateEntry(view, found);
        var typed = TypedRecord.ReadForm(found, form).MergeInto(found.Records.GetValueOrDefault(id), entry);
        var saved = SaveRecord.SaveVersion(
            new(
                view.Id,
                register,
                id == NewRecord ? null : id,
                typed.Texts,
                typed.State,
                typed.Seen,
                desk.Now,
                http.ReadPerson().Name
            )
        );
        if (saved.Id is { } kept)
            return Results.Redirect($"{view.Path}/registers/{register}/{Uri.EscapeDataString(kept)}");
        return ShowForm(
            new(view, found, found.Records.GetValueOrDefault(id), typed.Texts, typed.State)
            {
                Problems = saved.Problems,
                Theirs = saved.Standing is { } standing ? typed.ListTheirs(standing, entry) : null,
                StandingNumber = saved.Standing?.Number,
                Seen = saved.Standing?.Number ?? typed.Seen,
            },
            shelf,
            StatusCodes.Status422UnprocessableEntity
        );
    }

    private static async Task<IResult> WithdrawAsync(
        DossierView view,
        string register,
        string id,
        HttpContext http,
        DossierDesk desk
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        WithdrawRecord.WithdrawVersion(
            new(view.Id, register, id, form["withdrawn"] == "yes", desk.Now, http.ReadPerson().Name)
        );
        return Results.Redirect($"{view.Path}/registers/{register}/{Uri.EscapeDataString(id)}");
    }

    private static IResult DownloadTemplate(DossierView view, string? of)
    {
        if (of is null)
            return Results.NotFound();
        return PassingFolder.UseFolder(folder =>
        {
            var path = Path.Combine(folder, "form.xlsx");
            CreateTemplate.WriteTemplate(new(of, path, view.Id, []));
            return Results.File(File.ReadAllBytes(path), MediaTypes.Excel, $"{of}.xlsx");
        });
    }

    private static RecordEntry CreateEntry(DossierView view, Register register) =>
        new(register.Definition, view.Open.Pack, view.Open.Dossier.EvidenceNames);

    private static IResult ShowForm(RecordForm form, BaseMapShelf shelf, int status) =>
        PageResults.ShowPage<RecordPage>(
            new
            {
                Form = form,
                Words = new Func<RecordVersion, IReadOnlyDictionary<string, string>>(
                    CreateEntry(form.View, form.Register).FormatTexts
                ),
                Base = form.Register.Definition.LiesOnMap
                    ? MovingGround.PrintBase(form.View, shelf.ListGround(form.View))
                    : null,
                Own = form.Record is { } record ? PlaceFile.PrintPlace(record.Current) : "",
            },
            status
        );
}
