using Microsoft.AspNetCore.Builder;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Protocol;

/// <summary>A way in for programs, as the description of the interface tells of it.</summary>
/// <param name="Summary">What it does, in Chinese.</param>
internal sealed record ApiWay(string Summary)
{
    /// <summary>The name of the schema of what is sent; null for nothing, or a form.</summary>
    public string? Body { get; init; }

    /// <summary>The fields of the form that is sent; empty where none is.</summary>
    public IReadOnlyList<ApiField> Form { get; init; } = [];

    /// <summary>The name of the schema of the answer; null where it is a file or nothing.</summary>
    public string? Answer { get; init; }

    /// <summary>The type of the answer where it is a file.</summary>
    public string MediaType { get; init; } = ApiAnswers.Json;

    /// <summary>The status of an answer.</summary>
    public int Status { get; init; } = 200;

    /// <summary>What the address may say behind its path.</summary>
    public IReadOnlyList<ApiField> Query { get; init; } = [];

    /// <summary>Whether the answer comes in pages.</summary>
    public bool IsPaged { get; init; }

    /// <summary>Whether the answer has a tag, and is not sent again to who has it.</summary>
    public bool IsTagged { get; init; }

    /// <summary>Whether what is changed must be named by its tag.</summary>
    public bool NeedsMatch { get; init; }

    /// <summary>How it can fail, beyond how everything can.</summary>
    public IReadOnlyList<int> Refusals { get; init; } = [];

    /// <summary>Whether nobody needs a token.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A field of a form or an address.</summary>
/// <param name="Words">What it means, in Chinese.</param>
/// <param name="Type">string, integer or binary.</param>
internal sealed record ApiField(string Name, string Words, string Type = "string", bool IsRequired = false);

/// <summary>Marks ways in for programs.</summary>
internal static class ApiWayExtensions
{
    /// <summary>Opens a way to who shows a token that opens the right.</summary>
    public static T ServesPrograms<T>(this T endpoint, Right right, ApiWay way)
        where T : IEndpointConventionBuilder
    {
        endpoint.NeedsRight(right).WithMetadata(new ProgramWay(), way);
        return endpoint;
    }

    /// <summary>Opens a way to everybody.</summary>
    public static T ServesEverybody<T>(this T endpoint, ApiWay way)
        where T : IEndpointConventionBuilder =>
        endpoint.ServesPrograms(Right.Enter, way with { IsOpen = true });
}
