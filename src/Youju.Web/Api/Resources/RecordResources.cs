using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Registers;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Registers;

namespace Youju.Web.Api.Resources;

/// <summary>The records of the registers: lists, one of them, new ones, changed ones, and those that count no more.</summary>
internal static class RecordResources
{
    private const string Records = RegisterResources.Route + "/{register}/records";
    private const string One = Records + "/{id}";

    public static void MapRecordResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(Records, ListRecords)
            .ServesPrograms(
                Right.ReadDossier,
                new("一本台账的记录，可以查、筛、排")
                {
                    Query = RecordQuery.Fields,
                    Answer = "recordPage",
                    IsPaged = true,
                    Refusals = [400, 410],
                }
            );
        app.MapPost(Records, AddAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("新增一条记录")
                {
                    Body = "recordChange",
                    Answer = "record",
                    Status = StatusCodes.Status201Created,
                    Refusals = [422],
                }
            );
        app.MapOneRecord();
    }

    private static void MapOneRecord(this IEndpointRouteBuilder app)
    {
        app.MapGet(One, ShowRecord)
            .ServesPrograms(Right.ReadDossier, new("一条记录") { Answer = "record", IsTagged = true });
        app.MapPatch(One, ChangeAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("改一条记录：写到的字段换掉，没有写到的不动；旧版本留着")
                {
                    Body = "recordChange",
                    Answer = "record",
                    NeedsMatch = true,
                    Refusals = [422],
                }
            );
        app.MapDelete(
                One,
                (DossierView view, string register, string id, HttpContext http, DossierDesk desk) =>
                    Withdraw(view, register, id, true, http, desk)
            )
            .ServesPrograms(
                Right.EditDossier,
                new("撤去一条记录：不再算数，仍看得到") { Answer = "record", NeedsMatch = true }
            );
        app.MapPost(
                One + "/restore",
                (DossierView view, string register, string id, HttpContext http, DossierDesk desk) =>
                    Withdraw(view, register, id, false, http, desk)
            )
            .ServesPrograms(
                Right.EditDossier,
                new("恢复一条撤去的记录") { Answer = "record", NeedsMatch = true }
            );
    }

    private static IResult ListRecords(DossierView view, string register, HttpContext http)
    {
        var found = RegisterResources.RequireRegister(view, register);
        var query = RecordQuery.ReadQuery(found.Definition, http.Request.Query);
        var shape = new RecordAnswer(view, found);
        return ApiPages.SendPage(
            http,
            RecordList.SelectRecords(view, found, query),
            record => record.Id,
            shape.DescribeRecord
        );
    }

    private static IResult ShowRecord(DossierView view, string register, string id, HttpContext http)
    {
        var found = RegisterResources.RequireRegister(view, register);
        var record = RequireRecord(found, id);
        return ApiAnswers.SendTagged(
            http,
            EntityTags.FormatNumber(record.Current.Number),
            new RecordAnswer(view, found).DescribeRecord(record)
        );
    }

    private static async Task<IResult> AddAsync(
        DossierView view,
        string register,
        HttpContext http,
        DossierDesk desk
    )
    {
        var found = RegisterResources.RequireRegister(view, register);
        var (after, record) = await SaveAsync(view, found, null, http, desk);
        return ApiAnswers.SendCreated(
            http,
            $"{RegisterResources.BuildAddress(view, register)}/records/{Uri.EscapeDataString(record.Id)}",
            EntityTags.FormatNumber(record.Current.Number),
            after.DescribeRecord(record)
        );
    }

    private static async Task<IResult> ChangeAsync(
        DossierView view,
        string register,
        string id,
        HttpContext http,
        DossierDesk desk
    )
    {
        var found = RegisterResources.RequireRegister(view, register);
        var standing = RequireRecord(found, id);
        EntityTags.RequireMatch(http, EntityTags.FormatNumber(standing.Current.Number));
        var (after, record) = await SaveAsync(view, found, standing, http, desk);
        http.Response.Headers.ETag = EntityTags.FormatNumber(record.Current.Number);
        return ApiAnswers.SendValue(after.DescribeRecord(record));
    }

    private static async Task<(RecordAnswer After, Record Record)> SaveAsync(
        DossierView view,
        Register register,
        Record? standing,
        HttpContext http,
        DossierDesk desk
    )
    {
        var body = await JsonBody.ReadAsync(http, "fields", "state");
        var keys = register.Definition.Fields.Select(field => field.Key).ToList();
        var saved = SaveRecord.SaveVersion(
            new(
                view.Id,
                register.Definition.Key,
                standing?.Id,
                body.ReadCells("fields", keys),
                ReadState(register.Definition, body),
                standing?.Current.Number ?? 0,
                desk.Now,
                http.ReadPerson().Name
            )
        );
        if (saved.Standing is { } newer)
            throw EntityTags.CreateStale(EntityTags.FormatNumber(newer.Number));
        if (saved.Id is not { } id)
            throw ApiAnswers.CreateInvalid("有的字段不对，什么也没有写。", saved.Problems);
        return ReadBack(view, register.Definition.Key, id, http, desk);
    }

    private static IResult Withdraw(
        DossierView view,
        string register,
        string id,
        bool isWithdrawn,
        HttpContext http,
        DossierDesk desk
    )
    {
        var standing = RequireRecord(RegisterResources.RequireRegister(view, register), id);
        EntityTags.RequireMatch(http, EntityTags.FormatNumber(standing.Current.Number));
        var saved = WithdrawRecord.WithdrawVersion(
            new(view.Id, register, id, isWithdrawn, desk.Now, http.ReadPerson().Name)
            {
                SeenNumber = standing.Current.Number,
            }
        );
        if (saved is { } newer)
            throw EntityTags.CreateStale(EntityTags.FormatNumber(newer));
        var (after, record) = ReadBack(view, register, id, http, desk);
        http.Response.Headers.ETag = EntityTags.FormatNumber(record.Current.Number);
        return ApiAnswers.SendValue(after.DescribeRecord(record));
    }

    private static (RecordAnswer After, Record Record) ReadBack(
        DossierView view,
        string register,
        string id,
        HttpContext http,
        DossierDesk desk
    )
    {
        var after = desk.Open(view.Line.Key, http.ReadPerson())!;
        var found = RegisterResources.RequireRegister(after, register);
        return (new(after, found), RequireRecord(found, id));
    }

    private static string? ReadState(RegisterDefinition definition, JsonBody body)
    {
        if (body.FindText("state") is not { Length: > 0 } asked)
            return null;
        return definition.States.Any(state => state.Key == asked || state.Label == asked)
            ? asked
            : throw ApiAnswers.CreateInvalid(
                $"没有“{asked}”这个状态。",
                new Dictionary<string, string>
                {
                    ["state"] = $"应为 {string.Join('、', definition.States.Select(state => state.Key))}",
                }
            );
    }

    private static Record RequireRecord(Register register, string id) =>
        register.Records.GetValueOrDefault(id)
        ?? throw ApiAnswers.CreateMissing($"“{register.Definition.Label}”的记录“{id}”");
}
