using WebSocketSharp.Net;
using WebSocketSharp.Server;

namespace Tactus.Server.WebSocketSharp;

/// <summary>Answers plain requests as Kestrel does, by the same <see cref="Doorman"/> and the same <see cref="Page"/>.</summary>
internal sealed class PageAnswers(Page page, Doorman doorman)
{
    /// <summary>Answers what comes to a server, by whatever method.</summary>
    public void Listen(HttpServer server)
    {
        server.OnGet += Answer;
        server.OnHead += Answer;
        server.OnPost += Answer;
        server.OnPut += Answer;
        server.OnPatch += Answer;
        server.OnDelete += Answer;
        server.OnOptions += Answer;
        server.OnTrace += Answer;
        server.OnConnect += Answer;
    }

    private void Answer(object? sender, HttpRequestEventArgs asked)
    {
        var (answer, response) = (AnswerTo(asked.Request), asked.Response);
        var body = asked.Request.HttpMethod == "HEAD" ? [] : answer.Body;
        foreach (var (name, value) in answer.Headers)
            response.AppendHeader(name, value);
        (response.StatusCode, response.ContentType, response.ContentLength64) = (answer.Status, answer.Type, body.Length);
        response.Close(body, willBlock: true);
    }

    private PageAnswer AnswerTo(HttpListenerRequest request)
    {
        if (doorman.Refuse(request.Headers["Host"], request.Headers["Origin"], request.QueryString["token"]) is { } refusal)
            return PageAnswer.Sentence(403, refusal);
        var path = Uri.UnescapeDataString(request.Url.AbsolutePath);
        return path == ServerOptions.PerformerPath ? PageAnswer.NotASocket : page.Answer(request.HttpMethod, path);
    }
}
