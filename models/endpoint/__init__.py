"""An endpoint in the shape of the common LLM APIs, which replies by policy and counts.

An agent that is told to use it, by the usual environment variables, is metered as it is: its
child processes, clients that are built deep inside, failed requests and retries included.

`policy` and `schema` make replies, `requests` and `replies` know the APIs' shapes, `runs` counts
(`busy` tells it whether the agent is still at work), `app` is the ASGI application, `upstream`
forwards to a real server, and `server` serves it all.
"""
