using Microsoft.AspNetCore.Http;
using Youju.UseCases.People;

namespace Youju.Web.Hosting;

/// <summary>Knows who comes, and asks those in whom it does not know.</summary>
internal interface IDoorkeeper
{
    /// <summary>Who holds the session of a request; <see cref="Person.Unknown"/> for nobody.</summary>
    Person FindPerson(HttpContext http);

    /// <summary>For whom a program asks, by its token, with what the token opens; <see cref="Person.Unknown"/> for nobody.</summary>
    Person FindTokenHolder(HttpContext http);

    /// <summary>The page on which somebody signs in, and from which he comes back to where he was, with what he had typed; null
    /// where nobody signs in by name.</summary>
    Task<IResult?> AskInAsync(HttpContext http);
}
