using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>Why a program did not get what it asked for, as RFC 9457 writes it.</summary>
/// <param name="Code">For programs: what kind of problem it is; it stays.</param>
/// <param name="Title">The kind in Chinese.</param>
/// <param name="Detail">What was found here, what was expected, and what to do, in Chinese.</param>
internal sealed record ProgramProblem(int Status, string Code, string Title, string Detail)
{
    /// <summary>What an answer of this kind is called.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>What stands before the code in the type.</summary>
    public const string TypePrefix = "urn:youju:problem:";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What is wrong, by the field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    /// <summary>Answers with it.</summary>
    public Task AnswerAsync(HttpContext http)
    {
        http.Response.StatusCode = Status;
        http.Response.ContentType = MediaType;
        var said = new Dictionary<string, object?>
        {
            ["type"] = TypePrefix + Code,
            ["title"] = Title,
            ["status"] = Status,
            ["detail"] = Detail,
            ["instance"] = http.Request.Path.Value,
            ["code"] = Code,
        };
        if (Errors.Count > 0)
            said["errors"] = Errors.Select(error => new { field = error.Key, message = error.Value });
        return http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(said, Json)).AsTask();
    }
}

/// <summary>A request of a program that is refused.</summary>
internal sealed class ProblemException(ProgramProblem problem) : Exception(problem.Detail)
{
    public ProgramProblem Problem => problem;
}
